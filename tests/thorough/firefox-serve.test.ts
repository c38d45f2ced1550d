// A folder that is served and followed in Firefox, whose requests say other things of themselves than Chromium's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, grantFirefoxHost, launchFirefox } from '../browser/firefox.ts';
import { openFirefoxOptions } from '../browser/firefox-options.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { copyHandbook, type HandbookCopy } from '../fixtures/stand-ins/handbook-copy.ts';
import { type Serving, startServing } from '../fixtures/stand-ins/run-serve.ts';

describe('Firefox', needs('firefox'), () => {
  let copy: HandbookCopy;
  let serving: Serving;
  let firefox: FirefoxBrowser;

  beforeAll(async () => {
    copy = copyHandbook();
    serving = await startServing(copy.folder);
    firefox = await launchFirefox();
  });

  afterAll(async () => {
    await firefox?.close();
    await serving?.stop();
    copy?.remove();
  });

  it('follows it without a permission, and with one', async () => {
    const { words, addFeed } = await openFirefoxOptions(firefox);
    await addFeed(serving.address);
    await poll('the feed', async () => (await words()).includes('Local, following your folder'));
    const breakAndMend = async () => {
      copy.edit('title: What is a slug?', 'title: [What is a slug?');
      await poll('the error', async () => (await words()).includes('error at tips/netbox/slug.md:'));
      copy.edit('title: [What is a slug?', 'title: What is a slug?');
      await poll('that nothing is wrong', async () => !(await words()).includes('error at'));
    };
    await breakAndMend();
    await grantFirefoxHost(firefox, 'http://127.0.0.1/*');
    await breakAndMend();
    expect(await words()).not.toContain('127.0.0.1 requires');
  });
});
