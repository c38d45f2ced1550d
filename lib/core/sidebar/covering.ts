// Whether a page covers help that has just opened beside it, out of what the browser says picture by picture.

/** A picture counts for so long at most, in milliseconds: on a busy machine few are drawn, and each is looked at but once. */
const PICTURE_MS = 50;

/** So long the page may take to come out from under what it shows while it opens, in milliseconds. */
const PATIENCE_MS = 1000;

/** Help that was in sight for so long without a break can be used, in milliseconds. */
const CLEAR_MS = 500;

/**
 * Help that was covered for so long, with breaks that are too short to use it, is covered, in milliseconds. Of a dialog
 * that has closed or a page in full screen Chromium (156) knows up to a second later.
 */
const COVERED_MS = { fromTheStart: 1000, later: 2000 } as const;

/** The browser looks anew at each beat of the sidebar; what it says before is of the past. */
const BEATS = 4;

/** What a picture shows: whether help is in sight, `undefined` while the browser has not said. */
export interface Look {
  isVisible: boolean | undefined;
  /** When it was drawn, in milliseconds. */
  atMs: number;
  /** How often the sidebar has spoken so far. */
  beats: number;
}

/** Creates what is asked with each picture; answers once it is clear how help stands. */
export function createCovering(openedMs: number): (look: Look) => 'covered' | 'clear' | undefined {
  let [lastMs, openMs, clearMs, coveredMs] = [openedMs, 0, 0, 0];
  let wasVisible = false;
  let beatsBefore = 0;
  const note = (isVisible: boolean | undefined, passedMs: number, beats: number) => {
    if (isVisible === false) {
      if (coveredMs === 0) beatsBefore = beats;
      coveredMs += passedMs;
      clearMs = 0;
      return;
    }
    wasVisible ||= isVisible === true;
    clearMs += passedMs;
    if (clearMs >= CLEAR_MS) coveredMs = 0;
  };
  return ({ isVisible, atMs, beats }) => {
    const passedMs = Math.min(PICTURE_MS, atMs - lastMs);
    lastMs = atMs;
    openMs += passedMs;
    note(isVisible, passedMs, beats);
    if (openMs < PATIENCE_MS) return undefined;
    if (clearMs >= CLEAR_MS) return 'clear';
    const leastMs = wasVisible ? COVERED_MS.later : COVERED_MS.fromTheStart;
    return coveredMs >= leastMs && beats - beatsBefore >= BEATS ? 'covered' : undefined;
  };
}
