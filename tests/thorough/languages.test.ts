// The interface in another language: chosen in the options, in force at once and everywhere.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHelp, type Stage, setStage } from '../browser/help.ts';
import { openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { openPopup } from '../browser/popup.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage?.close());

it('is chosen in the options, and help opens in it', async () => {
  const page = await stage.visit('/demo/invoices/new');
  await (await openHelp(stage.browser, page)).close();
  const options = await openOptions(stage.browser);
  await options.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Deutsch' });
  await options.getByRole('heading', { name: 'Deine Feeds' }).waitFor();
  expect(await options.getByRole('main').getAttribute('lang')).toBe('de');

  const german = await openPopup(stage.browser, page);
  await poll('help in German', async () => (await german.names('main'))[0] === 'Hilfe zu dieser Seite');
  await poll('who can help', async () => (await german.names('button')).includes('Ana fragen'));
  expect((await german.axe()).violations).toEqual([]);
  await german.close();

  const pickArabic = () => options.getByRole('combobox', { name: 'Sprache' }).selectOption({ label: 'العربية' });
  await pickArabic();
  await poll('the options from right to left', async () => {
    // On a busy machine saving may take too long: it says so, and a person picks it again.
    if (await options.getByText('Das hat nicht geklappt').isVisible()) await pickArabic();
    return (await options.getByRole('main').getAttribute('dir')) === 'rtl';
  });
  const arabic = await openPopup(stage.browser, page);
  await poll('help from right to left', () =>
    arabic.evaluate<boolean>(
      `document.querySelector('main')?.dir === 'rtl' && document.querySelector('main').lang === 'ar'`,
    ),
  );
  expect((await arabic.axe()).violations).toEqual([]);
  await arabic.close();
  await options.close();
});
