// The part of the extension API that a script in a page has, without the polyfill: it would be larger than the script.
import { type SidebarCommand, type SidebarEvent, toSidebarMessage } from '../../../core/sidebar/sidebar-messages.ts';

type Listener = (
  message: SidebarCommand,
  sender: { id?: string; tab?: unknown },
  answer: (value: unknown) => void,
) => void;

interface PageRuntime {
  /** Absent once the extension was updated or removed under the page. */
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

function runtime(): PageRuntime | undefined {
  const world = globalThis as { browser?: { runtime?: PageRuntime }; chrome?: { runtime?: PageRuntime } };
  return (world.browser ?? world.chrome)?.runtime;
}

/** True once the extension was updated or removed under the page. */
export const isOrphaned = () => !runtime()?.id;

/** The address of a page of the extension. */
export const addressOf = (path: string) => runtime()?.getURL(path) ?? '';

/** Sends a message to the background, whether or not anybody is there. */
export function sendQuietly(message: unknown): void {
  try {
    runtime()
      ?.sendMessage(message)
      // Nobody may be listening.
      .catch(() => undefined);
  } catch {
    // The extension is gone from under this page.
  }
}

/** Creates what tells the background, as the sidebar that was given this token. */
export const createTell = (token: string) => (event: SidebarEvent) => sendQuietly(toSidebarMessage(token, event));

/** Answers the background's commands until the signal says stop; with `undefined` it leaves one to another. */
export function onCommand(run: (command: SidebarCommand) => unknown, signal: AbortSignal): void {
  const api = runtime();
  const listener: Listener = (message, { id, tab }, answer) => {
    // Another script of the extension in some tab could write as well; only the background has no tab.
    const value = id === api?.id && !tab ? run(message) : undefined;
    if (value !== undefined) answer(value);
  };
  api?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) api?.onMessage.removeListener(listener);
  });
}
