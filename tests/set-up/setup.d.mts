/** The browsers the tests and the demo can use. */
export type BrowserKind = 'chromium' | 'firefox';

/** The executable of an installed browser, or undefined. */
export function findBrowser(kind: BrowserKind): string | undefined;

/** Finds a browser, or installs it where that needs no question; undefined when neither is possible. */
export function ensureBrowser(kind: BrowserKind): Promise<string | undefined>;

/** The executables of the virtual screen, or undefined when one is missing. */
export function findDisplayTools(): { Xvfb: string; xdotool: string } | undefined;
