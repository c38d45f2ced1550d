// What the debug log can hold: events of a closed list, with numbers and words of closed lists. There is no way to put any
// other text into it, so that nothing of a page, a person or a tip can get there.
import { FAILURE_KINDS } from '../feed/feed-status.ts';
import { type BackgroundCalls, CALLS } from '../messages.ts';
import { UNREADABLE_REASONS } from '../place/page-state.ts';
import { STORAGE_TROUBLES } from '../storage-trouble.ts';

/** A field that holds a number: a count, a position, milliseconds, a part of a version. Without one it is left out. */
const NUMBER = 'number';

/**
 * The ways in to help: `popup` from the popup to beside the page, `return` by itself after a navigation, `instead` because
 * it could not stand beside the page, `browser` by the browser's own button for its panel.
 */
const WAYS = ['toolbar', 'shortcut', 'menu', 'pointing', 'popup', 'return', 'instead', 'browser'] as const;
export type LoggedWay = (typeof WAYS)[number];

/** Which browser and build it is. */
const BUILD = {
  browser: ['chromium', 'firefox'],
  version: NUMBER,
  major: NUMBER,
  minor: NUMBER,
  patch: NUMBER,
} as const;

const CALL_NAMES = Object.keys(CALLS) as (keyof BackgroundCalls)[];

/** Every event with its fields: a number, or one of these words. */
export const LOG_EVENTS = {
  'log-begun': BUILD,
  'worker-started': BUILD,
  'worker-ended': {},
  'sync-begun': { feed: NUMBER },
  'sync-ended': { feed: NUMBER, outcome: ['read', 'left', ...FAILURE_KINDS], http: NUMBER, tips: NUMBER, ms: NUMBER },
  'help-opened': { way: WAYS, frame: ['sidebar', 'popup', 'panel'], ms: NUMBER },
  'help-refused': { way: WAYS, why: ['busy', 'unreachable', 'refused'], ms: NUMBER },
  'tips-found': { by: ['page', 'search'], tips: NUMBER, people: NUMBER, ms: NUMBER },
  'question-drafted': {},
  'script-refused': { script: ['page-agent', 'spotlight', 'pointer'], why: [...UNREADABLE_REASONS, 'unreachable'] },
  'storage-fault': { kind: STORAGE_TROUBLES },
  'call-failed': { call: CALL_NAMES, ms: NUMBER },
  'call-refused': { why: ['not-ours', 'not-admitted', 'unknown-call', 'not-from-there'] },
} as const satisfies Record<string, Record<string, typeof NUMBER | readonly string[]>>;

type Events = typeof LOG_EVENTS;

/** What a field may hold. A list of words that is not closed holds nothing. */
export type FieldOf<F> = F extends readonly (infer W extends string)[]
  ? string extends W
    ? never
    : W
  : number | undefined;

/** An event of the debug log. */
export type LogEvent = {
  [N in keyof Events]: { event: N } & { -readonly [F in keyof Events[N]]: FieldOf<Events[N][F]> };
}[keyof Events];

/** Which browser and build it is. */
export type LoggedBuild = Omit<Extract<LogEvent, { event: 'log-begun' }>, 'event'>;
