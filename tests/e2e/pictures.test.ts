// Pictures beside a feed: fetched with the sync, shown from this device, and no business of any page.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { openHelp, openTip } from '../browser/help.ts';
import { addFeed, feedRow, openOptions, unfoldFeed } from '../browser/options.ts';
import { type PictureTeam, startPictureTeam } from '../browser/picture-team.ts';
import { poll } from '../browser/poll.ts';
import type { Popup } from '../browser/popup.ts';
import { itThoroughly } from '../effort.ts';

const [TEAM, TIP] = ['Team with pictures', 'Where the number stands'];
const LARGER = 'Enlarge the picture: The form, with the number marked';

let team: PictureTeam;
let browser: ChromiumBrowser;

beforeAll(async () => {
  team = await startPictureTeam();
  browser = await launchChromium();
  const options = await openOptions(browser);
  await addFeed(options, `${team.origin}/feed.json`);
  // The tips are there before any picture is.
  await options.getByText('Team with pictures added, 1 tip.').waitFor();
  await feedRow(options, TEAM).getByText('1 tip · 5 pictures left out').waitFor();
  await options.close();
});

afterAll(async () => {
  await browser?.close();
  await team?.close();
});

async function visitForm(): Promise<Page> {
  const page = await browser.open(`${team.origin}/form`);
  return page;
}

/** The pictures of the tip, as far as they are drawn: what they show and how large they are by themselves. */
const drawn = (popup: Popup) =>
  popup.evaluate<string[]>(
    `[...document.querySelectorAll('.rich-text img')].filter((one) => one.complete && one.naturalWidth > 0)
      .map((one) => one.alt + ' ' + one.naturalWidth + '×' + one.naturalHeight)`,
  );

/** Opens the tip and brings one picture after the other into sight: until then it is not loaded. */
async function openDrawn(page?: Page): Promise<Popup> {
  const popup = await openHelp(browser, page ?? (await visitForm()));
  await openTip(popup, TIP);
  for (const at of [0, 1]) {
    await poll(`picture ${at + 1}`, async () => {
      // A tip that is drawn anew meanwhile has its pictures out of sight again, where they wait.
      await popup.evaluate(`document.querySelectorAll('.picture')[${at}]?.scrollIntoView()`);
      return (await drawn(popup)).length > at;
    });
  }
  return popup;
}

async function keepPicture(popup: Popup, name: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  writeFileSync(`.output/pictures/${name}.png`, await popup.screenshot());
}

describe('the pictures of a tip', () => {
  it('are drawn without asking anybody, in a step and in the text; what is left out stays in words', async () => {
    const before = team.hits.length;
    const popup = await openDrawn();
    expect(await drawn(popup)).toEqual(['The button 320×200', 'The form, with the number marked 1200×800']);
    const asked = team.hits.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => path !== '/form' && path !== '/favicon.ico')).toEqual([]);
    const words = await openTip(popup, TIP);
    for (const alt of ['A drawing of the form', 'None', 'A closed one', 'One that moved', 'One elsewhere']) {
      expect(words).toContain(alt);
    }
    expect(words).toContain('Video on player.vimeo.com');
    expect((await popup.axe()).violations).toEqual([]);
    await keepPicture(popup, 'light');
    await popup.emulate({ colorScheme: 'dark' });
    await keepPicture(popup, 'dark');
    await popup.close();
  });

  itThoroughly('have their room before they are there', async () => {
    const popup = await openHelp(browser, await visitForm());
    await popup.evaluate(`IntersectionObserver.prototype.observe = () => {}`);
    await openTip(popup, TIP);
    const room = await popup.evaluate<number>(
      `(({ width, height }) => width / height)(document.querySelector('[aria-label="${LARGER}"]').getBoundingClientRect())`,
    );
    expect(room).toBeCloseTo(1.5, 1);
    expect(await drawn(popup)).toEqual([]);
    await popup.close();
  });

  it('open larger by key, close with Escape, and help is as it was', async () => {
    const popup = await openDrawn();
    await popup.evaluate(`document.querySelector('[aria-label="${LARGER}"]').focus()`);
    await popup.press('Enter');
    await popup.waitFor('dialog[open] img');
    expect(await popup.names('dialog')).toEqual(['The form, with the number marked']);
    expect((await popup.axe()).violations).toEqual([]);
    await keepPicture(popup, 'larger');
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('dialog') === null);
    expect(await popup.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(LARGER);
    expect(await popup.isOpen()).toBe(true);
    await popup.byRole('button', LARGER).click();
    await popup.byRole('button', 'Close the picture').click();
    await popup.waitFor(() => document.querySelector('dialog') === null);
    await popup.close();
  });

  it('that are left out are told to whoever keeps the feed: which, why, and what to do', async () => {
    const options = await openOptions(browser);
    const row = await unfoldFeed(options, TEAM);
    await row.getByRole('button', { name: '5 pictures left out' }).click();
    const told = await row.locator('.problems').innerText();
    expect(told).toMatch(/pictures\/drawing\.png\s+.*isn’t PNG, .*SVG/);
    expect(told).toMatch(/pictures\/none\.png\s+.*answered 404/);
    expect(told).toMatch(/pictures\/closed\.png\s+.*Access-Control-Allow-Origin: \*/);
    expect(told).toMatch(/pictures\/moved\.png\s+.*redirects to/);
    expect(told).toMatch(/picture is on 127\.0\.0\.1:\d+\. Put it on the feed’s own host/);
    const redirected = team.elsewhere.hits.filter(({ path }) => path === '/pictures/large.png');
    expect(redirected.every(({ headers }) => !('cookie' in headers) && !('referer' in headers))).toBe(true);
    await options.close();
  });

  itThoroughly('are there when the server is not', async () => {
    // They are fetched after the tips.
    const page = await visitForm();
    await (await openDrawn(page)).close();
    await team.down();
    try {
      await (await openDrawn(page)).close();
    } finally {
      await team.up();
    }
  });
});
