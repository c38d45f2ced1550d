// The name of the file that a page is saved in.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedPageName } from '../../../lib/core/saved-page/page-file.ts';

test.each([
  ['https://finance.example/invoices/00000/edit', 'invoices-edit.json'],
  ['https://finance.example/invoices/20417/edit', 'invoices-20417-edit.json'],
  [
    'https://joomla.example/administrator/index.php?option=com_users&view=user&id=00',
    'administrator-index-com-users-user.json',
  ],
  ['https://app.example/#/settings/users', 'settings-users.json'],
  ['https://app.example/invoices#help-7', 'invoices.json'],
  ['https://finance.example/', 'finance-example.json'],
  ['https://app.example/B%C3%BCcher/%E8%AB%8B%E6%B1%82%E6%9B%B8', 'bücher-請求書.json'],
  ['https://app.example/%E0%A4%A', 'app-example.json'],
  ['https://app.example/CON', 'page-con.json'],
  ['https://app.example/com%C2%B9', 'page-com1.json'],
  ['https://app.example/nul.html', 'page-nul.json'],
  ['about:blank', 'blank.json'],
  ['nowhere', 'page.json'],
])('%s is saved as %s', (address, name) => expect(savedPageName(address)).toBe(name));

test('every system takes the name of any address', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 90 }),
    fc.constantFrom('aux', '..', 'LPT9', 'a/../b', '.htaccess'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.array(part, { maxLength: 3 }), (path, values) => {
      const query = values.map((value) => `v=${encodeURIComponent(value.toWellFormed())}`).join('&');
      const name = savedPageName(
        `https://app.example/${path.map((one) => encodeURIComponent(one.toWellFormed())).join('/')}?${query}`,
      );
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*\.json$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
    }),
  );
});
