// Tips are written by others. Whatever stands in them, the help page shows it as words, links and pictures at most.
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { howMany } from '../effort.ts';
import { forbiddenParts } from '../fixtures/attacks/forbidden-parts.ts';
import { loadXssPayloads } from '../fixtures/attacks/xss-corpus.ts';
import { noteHeld } from '../held.ts';

/** As many as a search shows at once. */
const BATCH = 8;
/** In `npm test` every third of them; the sanitiser by itself is given all of them (`sanitiser-keeps.test.ts`). */
const payloads = loadXssPayloads().filter((_, at) => at % howMany(3, 1) === 0);
/** A word for each batch, far enough from the others that none passes for a typing error. */
const batchWord = (at: number) =>
  `zq${String(Math.floor(at / BATCH) + 100).replace(/\d/g, (digit) => 'bdfgkmprtv'[Number(digit)] ?? '')}`;

let stage: Stage;
let help: Page;
/** Everything that a payload could bring about. */
const happened: string[] = [];

beforeAll(async () => {
  const items = payloads.map((payload, at) => ({
    id: `payload-${at}`,
    title: `Payload ${at}`,
    content_html: `<p>Before ${at}</p>${payload}`,
    _help: { keywords: [batchWord(at)] },
  }));
  stage = await setStage({ items });
  const options = await openOptions(stage.browser);
  await addFeed(options, `${stage.demo.origin}/feed.json`);
  await options.getByText(`added, ${payloads.length} tips.`).waitFor();
  await options.close();

  help = await stage.browser.context.newPage();
  help.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  help.on('request', (request) => {
    if (!request.url().startsWith('data:')) happened.push(`request ${request.url()}`);
  });
  help.on('framenavigated', (frame) => happened.push(`navigation ${frame.url()}`));
  help.on('popup', (popup) => happened.push(`window ${popup.url()}`));
  await help.goto(`chrome-extension://${stage.browser.extensionId}/help.html`);
  await help.getByRole('searchbox', { name: 'Search tips' }).waitFor();
  // Nothing may even try to load. What is “inline” is left to the look at the elements: Chromium 156 reports handlers
  // and styles also in the document that the sanitiser parses apart, where they are taken off.
  await help.evaluate(() => {
    const stopped: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      if (blockedURI !== 'inline' && violatedDirective !== 'base-uri')
        stopped.push(`${violatedDirective} ${blockedURI}`);
    });
    Object.assign(globalThis, { stopped });
  });
  happened.length = 0;
});

afterAll(() => stage?.close());

/** What an open tip shows, and what of it no tip may hold. */
interface OpenTip {
  words: string;
  found: string[];
}

/** Searches for a batch, opens each of its tips, and answers what is inside by title. */
async function openBatch(word: string): Promise<Record<string, OpenTip>> {
  await help.getByRole('searchbox', { name: 'Search tips' }).fill(word);
  await help.getByRole('region', { name: `Results for “${word}”` }).waitFor();
  return help.evaluate<Record<string, OpenTip>>(`(${readOpenTips})(${forbiddenParts})`);
}

/** Runs in the help page: opens every tip in sight and lists what no tip may hold. */
async function readOpenTips(forbidden: typeof forbiddenParts) {
  const answer: Record<string, OpenTip> = {};
  for (const article of document.querySelectorAll('article')) {
    const button = article.querySelector<HTMLButtonElement>('h3 button');
    if (button?.ariaExpanded === 'false') button.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    const words =
      article.querySelector<HTMLElement>('.rich-text') ?? article.querySelector<HTMLElement>('.tip-body > div');
    answer[article.querySelector('.tip-title')?.textContent ?? ''] = {
      words: words?.innerText ?? '',
      found: words ? forbidden(words) : [],
    };
  }
  return answer;
}

describe(`${payloads.length} tips that mean harm`, () => {
  const batches = [...new Set(payloads.map((_, at) => batchWord(at)))];

  it('are shown without anything that runs, fetches, styles or asks for input', async ({ task }) => {
    expect(payloads.length).toBeGreaterThanOrEqual(40);
    const seen: Record<string, OpenTip> = {};
    for (const word of batches) Object.assign(seen, await openBatch(word));
    const own = payloads.map((payload, at) => ({ payload, ...seen[`Payload ${at}`] }));
    const broken = own.filter(({ found }) => !isDeepStrictEqual(found, []));
    noteHeld(task, 'payloads drawn without anything that runs or loads', own.length, own.length - broken.length);
    expect(broken).toEqual([]);
    // They were really drawn: what stands before the payload is there.
    expect(own.filter(({ words }, at) => !words?.startsWith(`Before ${at}`))).toEqual([]);

    await help.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
    expect(happened).toEqual([]);
    expect(await help.evaluate('stopped')).toEqual([]);
    expect(help.url()).toBe(`chrome-extension://${stage.browser.extensionId}/help.html`);
  });

  it('would be noticed if they loaded anything', async () => {
    await help.evaluate(() => {
      new Image().src = 'https://evil.example/pixel.gif';
    });
    const stopped = () => help.evaluate<string[]>('stopped');
    await poll('the policy to stop it', async () => (await stopped()).length > 0);
    expect(await stopped()).toEqual(['img-src https://evil.example/pixel.gif']);
    await help.evaluate('stopped.length = 0');
    happened.length = 0;
  });
});
