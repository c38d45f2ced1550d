// A tip while somebody writes it in the browser: what a tip's file would hold, in the parts that a form has.
import type { FeedItem } from '../feed/feed-schema.ts';
import type { StepTarget } from '../walk.ts';

/** One step while it is written. */
export interface StepDraft {
  /** Names the step in lists for as long as it is written. */
  key: string;
  /** Markdown. */
  text: string;
  title?: string;
  /** What *Show me* points at. */
  target?: StepTarget;
}

/** A tip that is being written. */
export interface TipDraft {
  /** The item as it was, unknown keys included; what the form holds takes the place of the same keys. */
  item: FeedItem;
  /** Markdown. */
  text: string;
  steps: StepDraft[];
  /** The pictures that its text and steps name, as `![what it shows](picture-1)`: the `data:` address of each, by name. */
  pictures?: Record<string, string>;
}
