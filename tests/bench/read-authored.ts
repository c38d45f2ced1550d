// An authored set as its room has it: tips as a feed, what is asked without sight of them, and what is right.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeedFile } from '../../lib/core/feed/parse-feed.ts';
import type { Tip } from '../../lib/core/feed/tip.ts';

/** An authored set. */
export interface AuthoredSet {
  tips: Tip[];
  synonyms: string[][];
  /** The ids of the right tips, by the id of what is asked. */
  answers: Record<string, string[]>;
  /** Reads another file of the room. */
  read: <T>(name: string) => T;
}

/** Reads the authored set of a room of `tests/fixtures/`. */
export function readAuthored(room: 'relevance' | 'relevance-modes'): AuthoredSet {
  const folder = path.resolve(import.meta.dirname, '../fixtures', room);
  const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const feed = parseFeedFile(read('tips.json'), 'authored');
  if (!feed.ok) throw new Error(`The tips.json of ${room} is no feed.`);
  const { tips, head } = feed.value;
  return { tips, synonyms: head.synonyms, answers: read('answers.json'), read };
}
