// The first minutes with the extension: nothing is set up, and help is there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHelp, openTip, readStatus, type Stage, setStage, tipsUnder } from '../browser/help.ts';
import { readTips } from '../demo/read-tips.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage?.close());

describe('a fresh profile', () => {
  it('has the sample feed at work, without anything set up', async () => {
    const page = await stage.visit('/demo/invoices');
    const popup = await openHelp(stage.browser, page);
    expect(await readStatus(popup)).toEqual([expect.stringMatching(/^\d{3} tips · updated just now$/)]);
    await popup.close();
    await page.close();
  });

  it('opens no tab and asks for nothing by itself', () => {
    const own = `chrome-extension://${stage.browser.extensionId}/`;
    expect(stage.browser.context.pages().filter((page) => page.url().startsWith(own))).toEqual([]);
  });
});

describe('stuck on a field', () => {
  it('shows the tip for the focused field first, with its steps and reasons', async () => {
    const page = await stage.visit('/demo/invoices/new');
    await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
    const popup = await openHelp(stage.browser, page);

    expect((await popup.names('article'))[0]).toBe('Which cost centre do I use?');
    expect(await tipsUnder(popup, 'For “Cost centre”')).toContain('Which cost centre do I use?');
    expect((await popup.names('article')).length).toBeLessThanOrEqual(3);

    const words = await openTip(popup, 'Which cost centre do I use?');
    const steps = await popup.evaluate<string[]>(
      `[...document.querySelectorAll('article ol[aria-label=Steps] > li')].map((step) => step.innerText.trim())`,
    );
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps) expect(words).toContain(step);
    expect(words).toContain('The cost centre follows the project that ordered the goods');
    expect(words.indexOf(steps[0] ?? '')).toBeLessThan(words.indexOf('The cost centre follows'));

    const [first] = await readTips(popup);
    expect(first?.reasons).toContain('You’re in the field “Cost centre”');
    await popup.close();
    await page.close();
  });
});

describe('an error after saving', () => {
  it('shows the tip for the message', async () => {
    const page = await stage.visit('/demo/invoices/new');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').waitFor();
    const popup = await openHelp(stage.browser, page);

    expect(await tipsUnder(popup, 'For this message')).toEqual(['FI-204: the cost centre is closed']);
    expect((await popup.names('article'))[0]).toBe('FI-204: the cost centre is closed');
    expect(await openTip(popup, 'FI-204: the cost centre is closed')).toContain('Look them up in Projects');
    await popup.close();
    await page.close();
  });
});
