// A tip draft as readers would find it.
import { FEED_LIMITS } from '../feed/limits.ts';
import { parseItem } from '../feed/parse-item.ts';
import type { FoundTip } from '../find/found-tip.ts';
import { toDraftItem } from './draft-item.ts';
import type { TipDraft } from './tip-draft.ts';

/** The tip that a draft would be in a feed; `null` while it would be none. */
export function previewTip(draft: TipDraft, feedId: string, language?: string): FoundTip | null {
  const item = toDraftItem(draft);
  const isEmpty = ![item.title, item.summary, item.content_html, item.content_text].some((words) => words?.trim());
  const pictures = { left: FEED_LIMITS.picturesOfFeed };
  const parsed = isEmpty
    ? null
    : parseItem({ ...item, id: item.id || 'new' }, { feedId, index: 0, language, pictures });
  return parsed?.ok ? { tip: parsed.value.tip, score: 1, shown: true, group: 'page', reasons: [] } : null;
}
