// Everything that is a person's own: taken along to another browser, and deleted.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
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
    await options.getByRole('button', { name: 'Save your data to a file' }).click();
    const file = await (await saving).path();
    expect(readFileSync(file, 'utf8')).toContain('With many thanks');

    await options.getByRole('button', { name: 'Delete everything…' }).click();
    await options.getByRole('button', { name: 'Delete everything', exact: true }).click();
    const line = options.getByRole('textbox', { name: 'Your closing line' });
    await poll('the options as after the install', async () => (await line.inputValue()) === '');
    await options.getByText('Everything has been deleted. The samples are back.').waitFor();
    const samples = options.getByRole('listitem', { name: 'Alongside samples' });
    await expect.poll(() => samples.innerText()).toMatch(/\d{3} tips · checked just now/);

    const data = options.getByRole('region', { name: 'Your data' });
    const choose = (buffer: Buffer) =>
      data.getByLabel('Restore from a file…').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await data.getByLabel('Restore from a file…').setInputFiles(file);
    await poll('the focus at what is in the file', () =>
      options.evaluate(() => document.activeElement?.textContent?.startsWith('Contents of') ?? false),
    );
    expect(describeRules((await judge(options)).violations)).toEqual([]);
    await data.getByRole('radio', { name: 'Replace what’s here' }).check();
    await data.getByRole('button', { name: 'Restore', exact: true }).click();
    await data.getByText(/^Restored: /).waitFor();
    await poll('the closing line', async () => (await line.inputValue()) === 'With many thanks');

    await options.reload();
    await data.getByRole('button', { name: 'Undo' }).click();
    await data.getByText('Everything is back as it was.').waitFor();
    await poll('the closing line as before', async () => (await line.inputValue()) === '');

    // A file of wrong types changes nothing, and nobody says that it was saved.
    const stored = () => options.evaluate(() => chrome.storage.local.get(['settings', 'asks', 'ownTips', 'opinions']));
    const before = await stored();
    const wrong = { asks: null, ownTips: 'x', settings: 'x', opinions: 5 };
    await choose(Buffer.from(JSON.stringify({ format: 'alongside-data', version: 1, ...wrong })));
    await data.getByText('Nothing in this file can be restored. Nothing has changed.').waitFor();
    await data.getByRole('button', { name: '4 entries can’t be restored as they are' }).click();
    await data.getByText('My tips: this version can’t read it ("x"). What’s here stays.').waitFor();
    await choose(Buffer.from('{"format":"alongside-data","version":1,"ownTips":[{"id":"a"'));
    await data.getByText(/^The file is incomplete/).waitFor();
    expect(await stored()).toEqual(before);
    expect(await data.getByText('Saved', { exact: true }).count()).toBe(0);
  } finally {
    await browser.close();
  }
});
