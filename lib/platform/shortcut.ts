import { browser } from './browser.ts';
import type { HelpFrame } from './help-frame.ts';
import { COMMAND } from './ways-in.ts';

/** Loads the keys that open help, as the person or the browser has set them; empty when there are none. */
export async function loadShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === COMMAND)?.shortcut ?? '';
}

/** The same for help in a frame; beside a page Firefox lets help not ask for it, and there it is empty. */
export const shortcutIn = (frame: HelpFrame): Promise<string> =>
  frame === 'page' ? Promise.resolve('') : loadShortcut().catch(() => '');
