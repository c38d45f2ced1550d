// The shipped computation of accessible names beside the W3C's rules, and beside Chromium's own.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePageReader, launchPlainChromium } from '../browser/page-reader.ts';
import { everyNth } from '../effort.ts';
import { NAME_CASES } from '../fixtures/pages/accessible-name-cases.ts';
import { ROLE_CASES } from '../fixtures/pages/role-cases.ts';

let browser: Browser;
let page: Page;
let session: CDPSession;
let script: string;

beforeAll(async () => {
  script = await bundlePageReader();
  browser = await launchPlainChromium();
  page = await browser.newPage();
  session = await page.context().newCDPSession(page);
});

afterAll(() => browser?.close());

/** The element with the id `t`, in shadow roots too. */
const FIND = `(function find(root) {
  return root.getElementById('t') ?? [...root.querySelectorAll('*')].reduce(
    (found, { shadowRoot }) => found ?? (shadowRoot && find(shadowRoot)), null);
})(document)`;

async function show(html: string): Promise<void> {
  await page.setContent(`<!doctype html><html lang=en><title>Names</title><body>${html}</body></html>`);
}

const ours = (ask: 'nameOf' | 'roleOf') => page.evaluate<string>(`${script};pageReader.${ask}(${FIND})`);

/** What Chromium gives to assistive technology. */
async function theirs(): Promise<{ name: string; role: string }> {
  const { result } = await session.send('Runtime.evaluate', { expression: FIND });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  const text = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');
  return { name: text(nodes[0]?.name?.value), role: text(nodes[0]?.role?.value) };
}

describe('the name of an element', () => {
  it('is tested by enough cases, each with a rule of its own', () => {
    expect(NAME_CASES.length).toBeGreaterThan(120);
    expect(new Set(NAME_CASES.map(({ rule }) => rule)).size).toBe(NAME_CASES.length);
  });

  it.each(everyNth(2, NAME_CASES))('$rule', async ({ html, name, embedsValue, differs }) => {
    await show(html);
    expect(await ours('nameOf'), 'ours').toBe(name);
    const chromiums = (await theirs()).name;
    if (embedsValue ?? differs) expect(chromiums, `no longer: ${embedsValue ?? differs}`).not.toBe(name);
    else expect(chromiums, 'Chromium’s').toBe(name);
  });

  it('is nothing for an element that is not drawn', async () => {
    await show('<button id=t hidden>Save</button>');
    expect(await ours('nameOf')).toBe('');
  });
});

describe('the role of an element', () => {
  it.each(ROLE_CASES)('$html → $role', async ({ html, role, chromium: other }) => {
    await show(html);
    expect(await ours('roleOf'), 'ours').toBe(role);
    expect((await theirs()).role, 'Chromium’s').toBe(other ?? role);
  });
});
