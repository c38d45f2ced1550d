// One browser of a kind for all test files of a lane that need nothing special of it: to start one costs as much as
// several tests.

/** Ends, or gives back. */
interface Started {
  end(): Promise<void>;
}

/**
 * Keeps a browser from file to file; `clean` takes away all that a test has left in it, and one that cannot be cleaned
 * goes. Answers how to take it: its `end` gives it back; `undefined` while a test has it already.
 */
export function keepBrowser<Browser extends Started>(
  start: () => Promise<Browser>,
  clean: (browser: Browser) => Promise<void>,
): () => Promise<Browser | undefined> {
  let kept: Browser | undefined;
  let isTaken = false;
  const giveBack = async (browser: Browser) => {
    await clean(browser).catch(async () => {
      kept = undefined;
      await browser.end();
    });
    isTaken = false;
  };
  return async () => {
    if (isTaken) return undefined;
    isTaken = true;
    try {
      kept ??= await start();
    } catch (error) {
      isTaken = false;
      throw error;
    }
    const browser = kept;
    return { ...browser, end: () => giveBack(browser) };
  };
}
