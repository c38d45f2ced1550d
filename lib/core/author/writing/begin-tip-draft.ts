// A tip draft as it begins: where it shows and what it is about are filled in from the page.
import { createMask } from '../../ask/mask.ts';
import { TEXT_LIMITS } from '../../feed/limits.ts';
import { generalise } from '../../place/generalise.ts';
import type { PageState } from '../../place/page-state.ts';
import { partitionOfPage } from '../../place/partition.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import type { KeptTipDraft } from './kept-tip-draft.ts';
import { type AboutThing, toAboutThing, withAbout } from './tip-about.ts';

/** What begins a tip draft. */
export interface TipDraftStart {
  page: PageState;
  /** What was searched for in vain; empty where nothing was. */
  words: string;
  /** A task was recorded: it is about more than the field and the message in front when it began. */
  isTask?: boolean;
  id: string;
  nowMs: number;
}

/** What the page is at: the message in front of the person, and the field they are in. */
function thingsAt(page: PageState): AboutThing[] {
  if (page.status !== 'read') return [];
  const { error, field } = page.snapshot;
  return [
    ...(error ? [toAboutThing({ kind: 'message', name: error })] : []),
    ...(field?.label ? [toAboutThing({ kind: 'field', name: field.label })] : []),
  ].flatMap((thing) => thing ?? []);
}

/** Begins a tip draft for a page. */
export function beginTipDraft({ page, words, isTask = false, id, nowMs }: TipDraftStart): KeptTipDraft {
  const url = page.status === 'read' ? page.snapshot.url : (page.url ?? null);
  const patterns = url === null ? null : generalise(url, createMask());
  const language = page.status === 'read' ? page.snapshot.lang : null;
  const query = shorten(cleanLine(words), TEXT_LIMITS.word);
  const start = {
    kind: 'tip',
    ...(patterns ? { match: [patterns.alike] } : {}),
    ...(query === '' ? {} : { keywords: [query] }),
  };
  return {
    id,
    partition: partitionOfPage(page) ?? '',
    tipDraft: {
      item: { id, ...(language ? { language } : {}), _help: isTask ? start : thingsAt(page).reduce(withAbout, start) },
      text: '',
      steps: [],
    },
    startedAtMs: nowMs,
    changedAtMs: nowMs,
  };
}
