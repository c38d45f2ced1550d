// One Chromium for all files of a lane that ask for nothing special: to start one for each takes seconds of processor.
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { poll } from './poll.ts';
import { browserSession, type ChromiumOptions, type StartedChromium, startChromium } from './start-chromium.ts';

const EXTENSION = path.resolve('.output/chrome-mv3');

/** A browser for a while. */
export interface LentChromium {
  started: StartedChromium;
  /** The extension in a folder of its own, for Chromium names an extension by its folder: nothing of another is found. */
  extension: string;
  /** Takes the extension out and makes the browser as it was, for the next to borrow. */
  giveBack(extensionId: string): Promise<void>;
}

let idle: StartedChromium | null = null;

/** True when a browser that others have had before serves as well as a new one; outside of tests nobody would end it. */
export function isLent({ captureMail: _, ...special }: ChromiumOptions): boolean {
  return process.env.VITEST !== undefined && Object.values(special).every((value) => value === undefined);
}

/** Lends the idle browser, or a new one. */
export async function borrowChromium(): Promise<LentChromium> {
  const taken = idle;
  idle = null;
  const started = taken ?? (await startChromium({ captureMail: true }));
  const extension = await mkdtemp(path.join(started.scratch, 'extension-'));
  // Without a build, whoever installs it says so.
  if (existsSync(EXTENSION)) cpSync(EXTENSION, extension, { recursive: true });
  const giveBack = async (extensionId: string) => {
    const isAsNew = await tidy(started, extensionId).then(
      () => true,
      () => false,
    );
    if (isAsNew && !idle) idle = started;
    else await started.end();
  };
  return { started, extension, giveBack };
}

/** Makes a browser as if it were new, without the extension. */
async function tidy({ context, mailLog }: StartedChromium, extensionId: string): Promise<void> {
  const blank = await context.newPage();
  const session = await browserSession(context);
  await session.send('Extensions.uninstall', { id: extensionId });
  await session.detach();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  for (const page of context.pages()) if (page !== blank) await page.close();
  await context.setOffline(false);
  await context.clearCookies();
  await context.clearPermissions();
  if (mailLog) writeFileSync(mailLog, '');
  const isRunning = () => context.serviceWorkers().some((worker) => new URL(worker.url()).host === extensionId);
  await poll('the extension to be gone', () => !isRunning());
}
