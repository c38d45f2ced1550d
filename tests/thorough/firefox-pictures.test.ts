// Pictures beside a feed in Firefox: kept with the sync, drawn when the server is gone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { openFirefoxOptions } from '../browser/firefox-options.ts';
import { openFirefoxPopup } from '../browser/firefox-popup.ts';
import { needs } from '../browser/needs.ts';
import { type PictureTeam, startPictureTeam } from '../browser/picture-team.ts';
import { poll } from '../browser/poll.ts';

/**
 * Runs in the popup: opens a tip, unless it has opened by itself, again where the list came anew meanwhile; true once both
 * of its pictures are drawn.
 */
function openAndLook(title: string): boolean {
  const heads = [...document.querySelectorAll<HTMLElement>('[aria-expanded]')];
  const head = heads.find((one) => one.innerText.includes(title));
  if (head?.ariaExpanded === 'false') head.click();
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.picture img')];
  // One after the other: what is scrolled away in the same moment was never in sight.
  pictures.find((one) => one.naturalWidth === 0)?.scrollIntoView();
  return pictures.length === 2 && pictures.every((one) => one.naturalWidth > 0);
}

/** What the popup says, and the state of its pictures. */
const SEEN = `document.body.innerText + [...document.querySelectorAll('.picture img')]
  .map((one) => '\\n' + one.src.slice(0, 60) + ' ' + one.complete + ' ' + one.naturalWidth).join('')`;

describe('Firefox', needs('firefox'), () => {
  let team: PictureTeam;
  let firefox: FirefoxBrowser;

  beforeAll(async () => {
    team = await startPictureTeam();
    firefox = await launchFirefox();
  });

  afterAll(async () => {
    await firefox?.close();
    await team?.close();
  });

  it('draws the pictures of a tip, and opens one larger', async () => {
    const { words, addFeed } = await openFirefoxOptions(firefox);
    await addFeed(`${team.origin}/feed.json`);
    await poll('the pictures', async () => (await words()).includes('5 pictures left out'));
    await firefox.open(`${team.origin}/form`);
    await team.down();
    const popup = await openFirefoxPopup(firefox);
    await poll('the tip', async () => (await popup.text()).includes('Where the number stands'));
    await poll('the pictures', () => popup.evaluate<boolean>(`(${openAndLook})('Where the number stands')`)).catch(
      async (error: Error) => {
        throw new Error(`${error.message}; there is: ${await popup.evaluate<string>(SEEN)}`, { cause: error });
      },
    );
    await popup.click('button', 'Enlarge the picture: The form, with the number marked');
    await poll('the dialog', () => popup.evaluate<boolean>(`document.querySelector('dialog[open] img') !== null`));
    expect(await popup.text()).toContain('Video on player.vimeo.com');
    await popup.close();
  });
});
