// Pictures beside a feed in Firefox: kept with the sync, drawn when the server is gone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { openFirefoxOptions } from '../browser/firefox-options.ts';
import { openFirefoxPopup } from '../browser/firefox-popup.ts';
import { needs } from '../browser/needs.ts';
import { type PictureTeam, startPictureTeam } from '../browser/picture-team.ts';
import { poll } from '../browser/poll.ts';

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
    // One that fits well has opened by itself; a click would close it.
    const isOpen = await popup.evaluate<boolean>(
      `[...document.querySelectorAll('[aria-expanded=true]')].some((one) => one.innerText.includes('Where the number stands'))`,
    );
    if (!isOpen) await popup.click('button', 'Where the number stands');
    await poll('the pictures', () =>
      popup.evaluate<boolean>(`(() => {
        const pictures = [...document.querySelectorAll('.picture img')];
        pictures.forEach((one) => one.scrollIntoView());
        return pictures.length === 2 && pictures.every((one) => one.naturalWidth > 0);
      })()`),
    );
    await popup.click('button', 'Enlarge the picture: The form, with the number marked');
    await poll('the dialog', () => popup.evaluate<boolean>(`document.querySelector('dialog[open] img') !== null`));
    expect(await popup.text()).toContain('Video on player.vimeo.com');
    await popup.close();
  });
});
