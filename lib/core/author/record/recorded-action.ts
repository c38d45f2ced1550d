// What a person does on a page while they record steps. Never what they type or choose: there is no room for it here.
import type { StepTarget } from '../../walk.ts';

/** What a person can do with a thing on a page; `choose` is an option, a date, a file, or a row. */
export const ACTION_KINDS = ['click', 'fill', 'choose', 'tick', 'untick', 'press'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** What finds a thing again: its name and role, these with its selector, or its selector alone. */
export const FOUND_BY = ['name', 'both', 'selector'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** Something done, as a page tells it. */
export interface ToldAction {
  kind: ActionKind;
  /** As the page calls what it was done with; empty where it has no name. */
  name: string;
  /** Empty where it has none. */
  role: string;
  /** What was chosen in it, where that is a row of a table. */
  part: 'row' | null;
  /** Made of the page's structure alone. */
  selector: string;
  foundBy: FoundBy;
  /** The heading that it stands under; empty where none is known. */
  heading: string;
  /** The browser has made it of the action before: Enter in a field presses the button of its form. */
  isImplied: boolean;
}

/** Something done, as it is kept: without what looks like data. */
export interface RecordedAction extends Pick<ToldAction, 'kind' | 'name' | 'role' | 'part' | 'heading' | 'isImplied'> {
  /** Tells things apart, on one page and from one page to the next. */
  thing: string;
  target: StepTarget;
  /** Of the page, without query and fragment. */
  address: string;
}

/** Why nothing is recorded for now: the person paused it, the browser keeps the page closed, or there are enough steps. */
export type PauseReason = 'person' | 'closed' | 'full';

/** A recording in one tab. */
export interface Recording {
  /** What the recorder in the page brings with what it tells. */
  token: string;
  /** `null` while it goes on. */
  paused: PauseReason | null;
  /** The partition of the page where a person wanted it, or did something last; `null` where that is not known. */
  site: string | null;
  actions: RecordedAction[];
}

/** A recording as help shows it. */
export interface RecordingView {
  paused: PauseReason | null;
  /** Of all actions, those on other sites as well. */
  count: number;
  /** The last actions on the site of the page that help is for. */
  last: RecordedAction[];
}

/** Who sends what a recorder tells. */
export const RECORDER = 'alongside-recorder';

/** What a recorder tells, as it is sent. */
export const toRecorderMessage = (token: string, action: ToldAction) => ({ from: RECORDER, token, action });
