// Canaries: secrets stand wherever a page can hold what somebody typed or chose, and none of them may be read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { readSnapshot } from '../browser/page-snapshot.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';

let pages: ScratchPages;
let browser: ChromiumBrowser;

beforeAll(async () => {
  pages = await startScratchPages();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** Every secret is one word with this in it. */
const CANARY = /canary-\w+/g;

/** Each is a page's body and what is focused or marked in it; `label` proves that the page was read all the same. */
const HIDING_PLACES: Record<string, { body: string; focus?: string; select?: string }> = {
  'an input': { body: '<label>Own <input id=f value="canary-input"></label>', focus: '#f' },
  'an input beside words': {
    body: '<p>Own <input value="canary-first"> <input id=f value="canary-second"></p>',
    focus: '#f',
  },
  'a password': { body: '<label>Own <input id=f type=password value="canary-password"></label>', focus: '#f' },
  'a password made visible': {
    body: '<label>Own <input id=f type=text autocomplete=current-password value="canary-shown"></label>',
    focus: '#f',
  },
  'a textarea': { body: '<label>Own <textarea id=f>canary-textarea</textarea></label>', focus: '#f' },
  'a textarea before another field': {
    body: '<div><textarea>canary-neighbour</textarea><input id=f></div>',
    focus: '#f',
  },
  'a list of choices': {
    body: '<label>Own <select id=f><option>canary-option<option selected>canary-chosen</select></label>',
    focus: '#f',
  },
  'a list of choices before another field': {
    body: '<div><select><option selected>canary-chosen</select><input id=f></div>',
    focus: '#f',
  },
  'a list of choices drawn as a button': {
    body: '<button id=f role=combobox aria-expanded=false>canary-combobox</button><button aria-haspopup=listbox>canary-popup</button>',
    focus: '#f',
  },
  'a button that opens a list of choices': {
    body: '<button id=f aria-haspopup=listbox>canary-listbox</button>',
    focus: '#f',
  },
  'an editor': {
    body: '<div id=f contenteditable aria-label=Own><h2>canary-heading</h2><p role=alert>canary-alert</p><label>canary-label</label></div>',
    focus: '#f',
  },
  'an editor drawn by roles': {
    body: '<div id=f role=textbox tabindex=0 aria-label=Own>canary-role</div>',
    focus: '#f',
  },
  'an editor of plain text': { body: '<div id=f contenteditable=plaintext-only>canary-plain</div>', focus: '#f' },
  'a table whose cells can be edited': {
    body: '<table><tr><td contenteditable>canary-cell</td><td><input id=f></td></tr></table>',
    focus: '#f',
  },
  'a heading that can be edited': { body: '<h2 contenteditable>canary-heading</h2><input id=f>', focus: '#f' },
  'an output': { body: '<label>Own <output>canary-output</output><input id=f></label>', focus: '#f' },
  'a suggestion': { body: '<input id=f list=l><datalist id=l><option>canary-datalist</datalist>', focus: '#f' },
  'a name that points at fields': {
    body: '<p id=own>Own</p><input id=a value="canary-a"><textarea id=b>canary-b</textarea><select id=c><option>canary-c</select><output id=d>canary-d</output><div id=e contenteditable>canary-e</div><input id=f aria-labelledby="own a b c d e f" value="canary-f">',
    focus: '#f',
  },
  'a description and an error that point at fields': {
    body: '<textarea id=b>canary-b</textarea><div id=e contenteditable>canary-e</div><label>Own <input id=f aria-invalid=true aria-describedby="b e" aria-errormessage="b"></label>',
    focus: '#f',
  },
  'a field whose label is marked': {
    body: '<div id=s><label>Own</label><input value="canary-field"></div>',
    select: '#s',
  },
  'words marked in an editor': { body: '<div contenteditable><p id=s>canary-marked</p></div>', select: '#s' },
  'words marked across fields': {
    body: '<div id=s>Own <textarea>canary-b</textarea> <output>canary-d</output> <select><option>canary-c</select> <div contenteditable>canary-e</div> end</div>',
    select: '#s',
  },
  'a button that shows the day that was chosen': {
    body: '<b id=l>Own</b><button id=f aria-haspopup=dialog aria-labelledby="l f">canary-day</button><label><button aria-haspopup=true>canary-true</button></label>',
    focus: '#f',
  },
  'a slider and a meter inside labels': {
    body: '<label>Own <meter value=.5>canary-meter</meter><span role=slider aria-valuenow=5>canary-slider</span><input id=f></label>',
    focus: '#f',
  },
  'a copy of what is typed, before the field': {
    body: '<div><span>canary-mirror</span><textarea id=f></textarea></div>',
    focus: '#f',
  },
  'what is announced before a field': {
    body: '<div><span aria-live=polite>canary-live</span><input id=f></div>',
    focus: '#f',
  },
  'hidden parts of what can be seen': {
    body: '<style>.h{display:none}.v{visibility:hidden}</style><h2>Own<span class=h>canary-none</span></h2><p role=alert>Own<span class=v>canary-invisible</span></p><input id=f>',
    focus: '#f',
  },
  'an announcer that nobody sees': {
    body: '<p aria-live=assertive style="position:absolute;width:1px;height:1px;overflow:hidden">canary-announced</p><input id=f>',
    focus: '#f',
  },
  'hidden parts of marked words': {
    body: '<style>.h{display:none}</style><div id=s>Own <span class=h>canary-none</span> words</div>',
    select: '#s',
  },
  'words marked in a document that can be edited': {
    body: '<p id=s>canary-design</p><script>document.designMode="on"</script>',
    select: '#s',
  },
  'words marked in an editor drawn by roles': {
    body: '<div role=textbox tabindex=0><p id=s>canary-marked</p></div>',
    select: '#s',
  },
};

describe('reading a page never takes', () => {
  it.each(Object.entries(HIDING_PLACES))('what is in %s', async (name, { body, focus, select }) => {
    const address = pages.put('/secrets', `<!doctype html><title>${name}</title><h1>Own heading</h1>${body}`);
    const page = await browser.context.newPage();
    await page.goto(address);
    if (focus) await page.locator(focus).focus();
    if (select)
      await page.evaluate((s) => getSelection()?.selectAllChildren(document.querySelector(s) as Element), select);

    const snapshot = await readSnapshot(browser, page);
    if (!body.includes('designMode')) expect(snapshot.headings).toContain('Own heading');
    expect(JSON.stringify(snapshot).match(CANARY) ?? []).toEqual([]);
    await page.close();
  });

  it('what was typed after the page was loaded', async () => {
    const address = pages.put('/typed', '<!doctype html><h1>Own heading</h1><label>Own <input id=f></label>');
    const page = await browser.context.newPage();
    await page.goto(address);
    await page.locator('#f').pressSequentially('canary-typed');
    await page.keyboard.press('ControlOrMeta+A');
    const snapshot = await readSnapshot(browser, page);
    expect(snapshot.field?.label).toBe('Own');
    expect(JSON.stringify(snapshot).match(CANARY) ?? []).toEqual([]);
    await page.close();
  });
});
