// What a page can learn of the help beside it: that something is there, and nothing of what is in it.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';

const SHOWN = 44;
const TYPED = Array.from({ length: 6 }, (_, index) => `typed${index}canary`);
const canary = (index: number) => `shown${index}canary`;

/** Tips with a secret in every part that is shown. */
function secretTips(): object[] {
  return Array.from({ length: SHOWN / 4 }, (_, tip) => {
    const [title, summary, step, text] = [0, 1, 2, 3].map((part) => canary(tip * 4 + part));
    return {
      id: `tip-${tip}`,
      title: `Tip ${title}`,
      summary: `Summary ${summary}`,
      content_text: `Text ${text}`,
      _help: { match: ['http://127.0.0.1:*/demo/*'], steps: [{ content_text: `Step ${step}` }] },
    };
  });
}

let stage: Stage;
let page: Page;
let frame: Frame;
/** Every secret that has really been in sight. */
const seen = new Set<string>();

beforeAll(async () => {
  stage = await setStage({ items: secretTips() });
  const options = await openOptions(stage.browser);
  await addFeed(options, `${stage.demo.origin}/feed.json`);
  await options.getByText(/added, 11 tips/).waitFor();
  await options.close();
  await openBesideByToolbar(stage.browser);
  page = await stage.visit('/demo/invoices');
  await page.evaluate(spy);
  frame = await openSidebar(stage.browser, page);
  await useEverything();
});

afterAll(() => stage?.close());

/** Runs in the page: notes everything that its events tell. */
function spy(): void {
  const log: string[] = [];
  const events =
    'keydown keyup keypress beforeinput input compositionstart compositionupdate compositionend paste copy cut change ' +
    'selectionchange select focusin focusout pointerdown pointerup click dblclick contextmenu wheel scroll message ' +
    'storage drop dragstart toggle animationstart transitionend';
  const tell = (event: Event) => {
    const { key, code, data, type } = event as KeyboardEvent & InputEvent & MessageEvent;
    log.push(JSON.stringify({ type, key, code, data }), String(getSelection()));
  };
  for (const name of events.split(' '))
    for (const target of [window, document]) target.addEventListener(name, tell, true);
  Object.assign(window, { log });
}

/** Shows every secret tip, and types the others with the real keyboard. */
async function useEverything(): Promise<void> {
  for (let more = frame.getByRole('button', { name: /^More/ }); await more.isVisible(); ) await more.click();
  // Closed, a tip shows its summary; opened, its steps and its text.
  await note();
  for (const button of await frame.locator('article h3 button').all()) {
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  }
  await note();
  for (const words of TYPED) {
    await frame.getByRole('searchbox').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(words);
    if ((await frame.getByRole('searchbox').inputValue()) === words) seen.add(words);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
  }
  // All of them are in sight again while the page looks for them.
  await frame.getByRole('button', { name: 'Clear', exact: true }).click();
  await frame.getByText(canary(0)).first().waitFor();
}

/** Notes which secrets are in sight now. */
async function note(): Promise<void> {
  const text = await frame.evaluate(() => document.body.innerText);
  for (const found of text.match(/shown\d+canary/g) ?? []) seen.add(found);
}

const ways: Record<string, () => Promise<unknown>> = {
  'its text search': () =>
    page.evaluate(
      (all) => all.filter((words) => (window as unknown as { find(text: string): boolean }).find(words)),
      [...seen],
    ),
  'its selection': () =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.documentElement);
      document.execCommand('selectAll');
      return String(getSelection());
    }),
  'a log of every key and event': () => page.evaluate(() => (window as unknown as { log: string[] }).log),
  'a skim of its document': () =>
    page.evaluate(() => {
      const skim = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .map((node) => {
            const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
            return `${node.localName} ${attributes} ${node.shadowRoot ? skim(node.shadowRoot) : ''}`;
          })
          .join('\n');
      return [document.documentElement.outerHTML, document.documentElement.innerText, skim(document)];
    }),
  'probing frames': () =>
    page.evaluate(() => [
      window.length,
      ...Array.from({ length: 5 }, (_, at) => typeof window[at]),
      ...[...document.querySelectorAll('iframe, frame, object, embed')].map((node) => node.outerHTML),
      ...performance.getEntries().map(({ name }) => name),
    ]),
  'what it can store and copy': () =>
    page.evaluate(async () => [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]),
  'its accessibility tree as a script has it': () =>
    page.evaluate(() => {
      const nodes = [...document.querySelectorAll<HTMLElement>('*')];
      return nodes.map((node) => `${node.ariaLabel} ${node.role} ${node.title}`);
    }),
};

describe('of 50 secrets shown and typed in the help, a page finds none', () => {
  it('though all of them have been there', () => {
    expect([...seen].sort()).toEqual([...Array.from({ length: SHOWN }, (_, at) => canary(at)), ...TYPED].sort());
  });

  it.each(Object.keys(ways))('by %s', async (name) => {
    const found = JSON.stringify(await ways[name]?.());
    expect(found.match(/(shown|typed)\d+canary/g)).toBeNull();
    // Single keys neither: “typed0canary” would be in the log letter by letter.
    if (name.startsWith('a log')) expect(found.match(/"(key|data)":"[a-z0-9]"/g)).toBeNull();
  });

  it('nor can it reach the frame, or know the address of the extension', async () => {
    const reached = await page.evaluate(async (id) => {
      const host = document.documentElement.lastElementChild;
      const probe = await fetch(`chrome-extension://${id}/help.html`).then(
        () => 'answered',
        () => 'refused',
      );
      return { frames: window.length, root: host?.shadowRoot ?? null, children: host?.childElementCount, probe };
    }, stage.browser.extensionId);
    expect(reached).toEqual({ frames: 0, root: null, children: 0, probe: 'refused' });
  });
});
