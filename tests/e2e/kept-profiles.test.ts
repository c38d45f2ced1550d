// What a person wrote outlives every build: a profile that an earlier build has written is opened by this one, in both
// browsers, and by the earlier one again if somebody has to go back.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import {
  EMPTY_PAGE,
  putEmptyExtension,
  putExtension,
  readStored,
  type StoredProfile,
  writeStored,
} from '../browser/stored-profile.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { everyNth, howMany, isThorough, itThoroughly } from '../effort.ts';
import { noteHeld } from '../held.ts';
import { buildEarlier } from '../profiles/earlier-build.ts';
import { makeProfile } from '../profiles/keep.ts';
import { type KeptProfile, movedTo, readKeptProfiles } from '../profiles/kept.ts';
import { LIVED } from '../profiles/live-in.ts';
import { missingIn } from '../profiles/missing.ts';
import { storedShape } from '../profiles/shape.ts';

const CHROMIUM = '.output/chrome-mv3';
const FIREFOX = '.output/firefox-mv3';
const profiles = readKeptProfiles();

let chromium: ChromiumBrowser;
let demo: DemoServer;
let scratch: string;

beforeAll(async () => {
  demo = await startDemoServer();
  scratch = await mkdtemp(path.join(tmpdir(), 'alongside-kept-'));
  chromium = await launchChromium({ isUnshared: true });
});

afterAll(async () => {
  await chromium?.close();
  await demo?.close();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
});

/** What the options page says, and what is stored, once it lists what was there. */
interface Opened {
  words: string;
  stored: StoredProfile;
}

/** Runs in the options page: its words, and what stands in its fields. */
const WORDS = `[document.body.innerText, ...[...document.querySelectorAll('input[type=text], input:checked')]
  .map((one) => one.value === 'on' ? one.parentElement.textContent : one.value)].join('\\n')`;

/** Waits until the options page lists what was kept; answers its words. */
const awaitListed = (read: () => Promise<string>): Promise<string> =>
  poll('what was kept', async () => {
    const words = await read();
    return words.includes(LIVED.feed) && words.includes(LIVED.brought[0]) && words;
  });

/** Loads a folder as an extension, or as the next version of the one that was loaded from it; answers its id. */
async function loadIntoChromium(folder: string): Promise<string> {
  const session = await chromium.cdp();
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  return id;
}

/** What was stored, in the Chromium for all of them; the extension's folder, and so its id, stay the same. */
async function chromiumWith(profile: KeptProfile, name: string) {
  const extension = path.join(scratch, name);
  await putEmptyExtension(extension);
  const id = await loadIntoChromium(extension);
  const empty = await chromium.open(`chrome-extension://${id}/${EMPTY_PAGE}`);
  await writeStored((expression) => empty.evaluate<string>(expression), profile);
  await empty.close();
  return {
    /** Puts a build in the place of the one before, and reads its options page. */
    open: async (build: string): Promise<Opened> => {
      await putExtension(extension, build);
      await loadIntoChromium(extension);
      const options = await chromium.open(`chrome-extension://${id}/options.html`);
      const words = await awaitListed(() => options.evaluate<string>(WORDS));
      const stored = await readStored((expression) => options.evaluate<string>(expression));
      await options.close();
      return { words, stored };
    },
  };
}

/** The same in Firefox, where every extension has the one name. */
async function openInFirefox(firefox: FirefoxBrowser, profile: KeptProfile): Promise<Opened> {
  const install = (folder: string) =>
    firefox.session.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  const extension = path.join(scratch, `firefox-${profile.commit}`);
  await putEmptyExtension(extension, firefox.geckoId);
  await install(extension);
  const empty = await firefox.open(`${firefox.extensionOrigin}/${EMPTY_PAGE}`);
  await writeStored((expression) => firefox.evaluate<string>(empty, expression), profile);
  await install(path.resolve(FIREFOX));
  const options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
  const words = await awaitListed(() => firefox.evaluate<string>(options, WORDS).catch(() => ''));
  const stored = await readStored((expression) => firefox.evaluate<string>(options, expression));
  for (const context of [empty, options]) {
    await firefox.session.send('browsingContext.close', { context }).catch(() => undefined);
  }
  return { words, stored };
}

/** Everything that the person would miss. */
const lost = (profile: KeptProfile, { words, stored }: Opened) => missingIn(profile, stored, words);

describe.each(profiles.map((profile) => [profile.commit, profile] as const))('a profile of build %s', (name, kept) => {
  it('is opened by this build, and nothing a person wrote is missing', async ({ task }) => {
    const profile = movedTo(kept, demo.origin);
    const { open } = await chromiumWith(profile, `chromium-${name}`);
    const missing = lost(profile, await open(CHROMIUM));
    noteHeld(task, `profile of build ${name} opened in Chromium`, 1, missing.length === 0 ? 1 : 0);
    expect(missing).toEqual([]);
  });
});

describe('in Firefox', needs('firefox'), () => {
  let firefox: FirefoxBrowser;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it.for(everyNth(3, profiles).map((profile) => [profile.commit, profile] as const))(
    'a profile of build %s is opened, too',
    async ([name, kept], { task }) => {
      const profile = movedTo(kept, demo.origin);
      const missing = lost(profile, await openInFirefox(firefox, profile));
      noteHeld(task, `profile of build ${name} opened in Firefox`, 1, missing.length === 0 ? 1 : 0);
      expect(missing).toEqual([]);
    },
  );
});

/** To make earlier builds takes long: the newest one that is kept where every test is run, all in `npm run test:faults`. */
const goneBackTo = isThorough ? profiles.slice(-howMany(1, profiles.length)) : [];

describe.each(goneBackTo.map((profile) => [profile.commit, profile] as const))(
  'going back to build %s',
  (name, kept) => {
    it(
      'finds everything there after this one has used it, and with this one once more',
      needs('history'),
      async ({ task }) => {
        const profile = movedTo(kept, demo.origin);
        const { open } = await chromiumWith(profile, `${name}-back`);
        await open(CHROMIUM);
        const earlier = await open(await buildEarlier(kept.commit));
        expect(lost(profile, earlier)).toEqual([]);
        const again = await open(CHROMIUM);
        noteHeld(task, `going back to build ${name} and forth`, 2, lost(profile, again).length === 0 ? 2 : 1);
        expect(lost(profile, again)).toEqual([]);
      },
    );
  },
);

itThoroughly(
  'the newest kept profile has the shape of what this build stores; else `npm run keep:profile` keeps one more',
  async () => {
    const newest = profiles.at(-1);
    expect(newest && storedShape(newest)).toEqual(storedShape(await makeProfile(CHROMIUM)));
  },
);

it('what is missing would be noticed', () => {
  const [profile] = profiles;
  if (!profile) throw new Error('There is no kept profile.');
  const { ownTips, ...local } = profile.local;
  const missing = missingIn(profile, { ...profile, local: { ...local, ownTips: (ownTips as object[]).slice(1) } }, '');
  expect(missing.join('\n')).toContain(`ownTips[${LIVED.brought[0]}].title`);
  expect(missing).toContain(`not on the options page: ${LIVED.waiting}`);
});
