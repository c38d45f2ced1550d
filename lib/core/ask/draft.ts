// A question to a colleague as data: built by build-draft.ts, formatted by mailto.ts and plain-text.ts.

/** The parts of context that a question can carry, in the order a helper needs them. */
export type AskPartKind = 'where' | 'message' | 'selection' | 'field' | 'tried';

/** One part of context: exactly the words that will stand in the mail. */
export interface AskPart {
  kind: AskPartKind;
  heading: string;
  /** With everything private masked. */
  text: string;
  /** The same without masks; absent when nothing was masked. Shown only when the person ticks it. */
  unmasked?: string;
  /** Ticked when the form opens. */
  included: boolean;
}

/** What the person already tried in this panel. */
export interface Tried {
  /** Tips that were opened; `failed` where the person said that it did not help this time. */
  tips: { title: string; failed: boolean }[];
  searches: string[];
  /** What stood in the search when the question began; empty where nothing did. */
  query?: string;
}

/** What the form holds: what the person typed and ticked. */
export interface Question {
  to: { name: string; email: string };
  subject: string;
  goal: string;
  /** Parts that are ticked, with the words that are to be sent. */
  parts: { kind: AskPartKind; heading: string; text: string }[];
  closing: string;
  /** The name it is signed with; empty signs none. */
  name: string;
}

/** One part of a draft; the sections of lowest `weight` are trimmed first. */
export interface DraftSection {
  heading?: string;
  text: string;
  weight: number;
  /** It stands as a whole or not at all. */
  isWhole?: boolean;
}

/** A mail that can be formatted for any mail app. */
export interface Draft {
  to: string;
  subject: string;
  sections: DraftSection[];
}
