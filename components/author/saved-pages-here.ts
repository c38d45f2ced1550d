import { createContext } from 'preact';
import type { ListedPage } from '../../lib/core/author/writing/saved-fits.ts';

/** The saved pages that patterns are held against where a tip is written: those of the open feed, or of all. */
export const SavedPagesHere = createContext<readonly ListedPage[]>([]);
