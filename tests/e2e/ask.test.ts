// No tip fits, so somebody is asked: what is in the mail, and what is not.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearTabs, forgetTabs, openHelp, type Stage, searchFor, setStage } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import type { Popup } from '../browser/popup.ts';
import { describeThoroughly, itThoroughly } from '../effort.ts';
import { parseMailto } from '../fixtures/questions/parse-mailto.ts';

const PAGE = '/demo/expenses/2291?token=SECRETTOKEN123456&session=abc#access_token=zzz';
const GOAL = 'I want my per diem for Oslo: 4 days & 50 % more?\nWhich limit holds, 1+1?';
const TOKENS = ['SECRETTOKEN123456', 'abc', 'zzz'];
/** What stands in the fields of the page; in none of its labels. */
const VALUES = ['PT50', '0033 0000', '4545 1234', '118.00', 'Supplier audit', 'Oslo, Norway', '2026-11-03'];

let stage: Stage;
let page: Page;
let popup: Popup;
/** How many mails the tests before have sent. */
let mailsBefore: number;

beforeAll(async () => {
  stage = await setStage({ captureMail: true });
});

afterAll(() => stage?.close());

beforeEach(async () => {
  mailsBefore = (await stage.browser.mails(0)).length;
  page = await stage.visit(PAGE);
  popup = await openHelp(stage.browser, page);
});

// For the next test nobody has asked anything, and nothing is half written.
afterEach(async () => {
  await clearTabs(stage.browser);
  await forgetTabs(stage.browser);
  await (await stage.browser.worker()).evaluate(() => chrome.storage.local.remove('asks'));
});

async function ask(goal = GOAL): Promise<void> {
  await popup.byRole('button', 'Ask Rui').click();
  await popup.byRole('textbox', 'What I’m trying to do').click();
  await popup.type(goal);
}

/** What the form says will be in the mail: its first lines are recipient and subject. */
async function readPreview(): Promise<{ to: string; subject: string; body: string }> {
  await popup
    .byRole('button', 'Preview the email')
    .call(`function () { if (this.ariaExpanded !== 'true') this.click(); }`);
  const text = await poll('the preview', () =>
    popup.evaluate<string>(`document.querySelector('pre')?.textContent ?? ''`),
  );
  const [, to = '', subject = '', body = ''] = /^To: (.*)\nSubject: (.*)\n\n([\s\S]*)\n$/.exec(text) ?? [];
  return { to, subject, body };
}

/** Waits until the question is noted, which it is although the popup may close over it; answers the note. */
function awaitNoted(): Promise<string> {
  return poll('the question to be noted', async () => {
    const worker = await stage.browser.worker();
    const { asks } = await worker.evaluate(() => chrome.storage.local.get('asks'));
    return (asks as object[] | undefined)?.length === 1 && JSON.stringify(asks);
  });
}

/** Presses “Open draft” and takes the mail apart that reaches the mail app. */
async function openDraft() {
  await popup.byRole('button', 'Open draft').click();
  const mails = await stage.browser.mails(mailsBefore + 1);
  const mail = mails[mailsBefore] ?? '';
  await awaitNoted();
  const { to, headers } = parseMailto(mail);
  const { subject = '', body = '', ...others } = Object.fromEntries(headers);
  // Lines of a body end in CR LF (RFC 6068, 5), and a subject has one line.
  expect(`${subject}${body.replaceAll('\r\n', '')}`).not.toMatch(/[\r\n]/);
  expect(others).toEqual({});
  return { mail, to, subject, body: body.replaceAll('\r\n', '\n') };
}

describeThoroughly('a page without a tip of its own', () => {
  it('says so and names who can help', async () => {
    await poll('the answer', async () => (await popup.names('heading')).includes('No tip for this page yet'));
    const buttons = await popup.names('button');
    expect(buttons).toContain('Ask Rui');
    expect(await popup.text()).toContain('Rui Costa · covering for João Marques until 15 January');
  });
});

describe('asking a colleague', () => {
  it('opens exactly the draft of the preview in the mail app', async () => {
    await ask();
    const preview = await readPreview();
    const { mail, to, subject, body } = await openDraft();
    expect(to).toEqual([preview.to]);
    expect(to).toEqual(['rui.costa@example.com']);
    expect(subject).toBe(preview.subject);
    expect(subject).toContain('127.0.0.1');
    expect(body).toBe(preview.body);
    expect(body).toContain('Hello Rui,');
    expect(body).toContain(GOAL);
    expect(body).toContain('Expense report 2291');
    expect(body).toContain('“Per diem exceeds the limit for this country”');
    for (const secret of [...TOKENS, ...VALUES])
      expect(`${decodeURIComponent(mail)} ${preview.body}`).not.toContain(secret);
    const noted = await awaitNoted();
    for (const secret of [...TOKENS, ...VALUES]) expect(noted).not.toContain(secret);
  });

  itThoroughly('leaves the page where it is and no empty tab behind', async () => {
    await ask();
    await openDraft();
    expect(page.url()).toBe(`${stage.demo.origin}${PAGE}`);
    const tabs = () => stage.browser.context.pages().map((one) => one.url());
    await poll('only the tabs from before', () => tabs().filter((url) => url !== 'about:blank').length === 1);
    expect(tabs().filter((url) => url === 'about:blank').length).toBeLessThanOrEqual(1);
  });

  it('puts forward who knows about what is typed, in a search and in the question', async () => {
    await searchFor(popup, 'cost centres');
    await poll('who knows', async () => (await popup.names('button')).includes('Ask Ana'));
    await popup.byRole('button', 'Clear').click();
    await poll('who is listed for the page', async () => (await popup.names('button')).includes('Ask Rui'));
    await ask('May I book it on other cost centres?');
    await popup.byRole('button', 'Ask Ana instead').click();
    const { to, body } = await openDraft();
    expect(to).toEqual(['ana.sa@example.com']);
    expect(body).toContain('Hello Ana,');
  });

  itThoroughly('leaves out what is unticked', async () => {
    await ask();
    await popup.byRole('checkbox', 'The message I see').click();
    const preview = await readPreview();
    expect(preview.body).not.toContain('Per diem exceeds');
    await popup.byRole('checkbox', 'Where I am').click();
    const { body, subject } = await openDraft();
    expect(body).not.toContain('Per diem exceeds');
    expect(body).not.toContain('/demo/expenses');
    expect(body).toContain(GOAL);
    expect(subject).not.toContain('SECRET');
  });

  itThoroughly('copies the same text', async () => {
    await ask();
    const preview = await readPreview();
    await popup.byRole('button', 'Copy').click();
    await poll('that it is copied', async () => (await popup.text()).includes('is copied.'));
    await awaitNoted();
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => document.body.replaceChildren(document.createElement('textarea')));
    await page.locator('textarea').focus();
    await page.keyboard.press('ControlOrMeta+V');
    const pasted = await page.locator('textarea').inputValue();
    expect(pasted).toBe(`To: ${preview.to}\nSubject: ${preview.subject}\n\n${preview.body}\n`);
  });

  itThoroughly('asks for an address when it is somebody else, and takes it', async () => {
    await ask('Whom do I ask?');
    await popup.byRole('radio', 'Someone else').click();
    await popup.byRole('button', 'Open draft').click();
    await poll('the sentence at the address', async () =>
      (await popup.text()).includes('Enter one email address, such as ana@example.org.'),
    );
    await popup.type('li&na+tips@example.org');
    const { to } = await openDraft();
    expect(to).toEqual(['li&na+tips@example.org']);
  });
});
