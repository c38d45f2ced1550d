// Everything that is a person's own: taken along to another browser, and deleted.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';

it('goes along to another browser as a file, and is gone when it is deleted', async () => {
  const browser: ChromiumBrowser = await launchChromium();
  try {
    const options = await openOptions(browser);
    await options.getByRole('textbox', { name: 'Your closing line' }).fill('With many thanks');
    await options.getByRole('textbox', { name: 'Your closing line' }).blur();
    await options.getByRole('region', { name: 'About you' }).getByText('Saved').waitFor();
    const saving = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save it as a file' }).click();
    const file = await (await saving).path();
    expect(readFileSync(file, 'utf8')).toContain('With many thanks');

    await options.getByRole('button', { name: 'Delete everything…' }).click();
    await options.getByRole('button', { name: 'Delete everything', exact: true }).click();
    const line = options.getByRole('textbox', { name: 'Your closing line' });
    await poll('the options as after the install', async () => (await line.inputValue()) === '');
    await options.getByText('Everything is deleted. The samples are back.').waitFor();
    await options.getByText('Alongside samples').waitFor();
    await options.getByText(/\d{3} tips · checked just now/).waitFor();

    await options.getByLabel('Bring it back').setInputFiles(file);
    await options.getByRole('region', { name: 'Your data' }).getByText('Saved').waitFor();
    await poll('the closing line', async () => (await line.inputValue()) === 'With many thanks');
  } finally {
    await browser.close();
  }
});
