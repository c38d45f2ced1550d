// A tip as those see it who know nothing of its keys: the libraries, and BM25F. Apart from them, so that BM25F needs none.
import type { Tip } from '../../../lib/core/feed/tip.ts';

/** A tip as a library sees it. */
export type Row = { id: string; title: string; tags: string; text: string };

/** The parts of a tip that are searched. */
export const FIELDS = ['title', 'tags', 'text'] as const;

/** A tip as a library sees it. */
export const toRow = ({ id, title, tags, text }: Tip): Row => ({ id, title, tags: tags.join(' '), text });
