import { browser } from './browser.ts';
import { COMMAND } from './ways-in.ts';

/** Loads the keys that open help, as the person or the browser has set them; empty when there are none. */
export async function loadShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === COMMAND)?.shortcut ?? '';
}
