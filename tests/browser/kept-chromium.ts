// One Chromium for all test files of a lane that need nothing special of it: to start one costs as much as several tests.
import { rmSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { browserSession, type ChromiumOptions, type StartedChromium, startChromium } from './chromium.ts';
import { poll } from './poll.ts';

/** What a browser that was used before does as well as a new one. */
const PLAIN: readonly (keyof ChromiumOptions)[] = ['captureMail'];

/** True when a browser that others have used will do: the extension in it is new, and no page is left. */
export const isPlain = (options: ChromiumOptions): boolean =>
  Object.keys(options).every((key) => PLAIN.includes(key as keyof ChromiumOptions));

let kept: StartedChromium | undefined;
let isTaken = false;

/** A kept browser and how to give it back. */
interface Taken {
  started: StartedChromium;
  giveBack: (extensionId: string | undefined) => Promise<void>;
}

/** Takes the browser of this lane, which starts when there is none; `undefined` while a test has it already. */
export async function takeKeptChromium(): Promise<Taken | undefined> {
  if (isTaken) return undefined;
  isTaken = true;
  if (!kept?.context.browser()?.isConnected()) kept = undefined;
  try {
    kept ??= await startChromium({ captureMail: true });
  } catch (error) {
    isTaken = false;
    throw error;
  }
  const started = kept;
  return {
    started,
    giveBack: async (extensionId) => {
      await clean(started, extensionId).catch(async () => {
        // One that a test has left in disorder goes.
        if (kept === started) kept = undefined;
        await started.end();
      });
      isTaken = false;
    },
  };
}

/** Takes away all that a test has left: its pages, the extension with what it stored, what was set for the network. */
async function clean({ context, mailLog }: StartedChromium, extensionId: string | undefined): Promise<void> {
  if (!extensionId) throw new Error('Nothing was installed.');
  await closePages(context);
  const session = await browserSession(context);
  await session.send('Extensions.uninstall', { id: extensionId });
  await session.detach();
  const isGone = () => context.serviceWorkers().every((worker) => new URL(worker.url()).host !== extensionId);
  await poll('the extension to go', isGone);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  if (mailLog) rmSync(mailLog, { force: true });
}

/** Leaves one empty page, as there is when a browser starts. */
async function closePages(context: BrowserContext): Promise<void> {
  const before = context.pages();
  await context.newPage();
  await Promise.all(before.map((page) => page.close()));
}
