import { useEffect, useId, useState } from 'preact/hooks';
import type { TipDraft } from '../../lib/core/author/tip-draft.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Feedback } from '../../lib/core/opinion.ts';
import { TipCard } from '../help/TipCard.tsx';
import type { TipTools } from '../help/tip-tools.ts';
import './text-editor.css';

/** What the preview of a tip is drawn from. */
export interface TipPreviewProps {
  draft: TipDraft;
  /** The feed that it is for: the person's own when absent. */
  feedId?: string;
  /** The language of that feed. */
  language?: string;
  /** Nothing is kept of what is said of a tip that is not there yet. */
  tools: Omit<TipTools, 'onHide' | 'onSay' | 'onNext'>;
}

/** The very card that readers will see, opened. */
export function TipPreview({ draft, feedId = OWN_FEED_ID, language, tools }: TipPreviewProps) {
  const [found, setFound] = useState<FoundTip | null>(null);
  const [isOpen, setOpen] = useState(true);
  const [feedback, setFeedback] = useState<Feedback>('none');
  const titleId = useId();
  const { text } = tools;
  useEffect(() => {
    let isCurrent = true;
    // Large, and only those who write tips need it.
    const loaded = import('../../lib/core/author/preview-tip.ts');
    void loaded
      .then(({ previewTip }) => previewTip(draft, feedId, language))
      .catch(() => null)
      .then((tip) => isCurrent && setFound(tip));
    return () => {
      isCurrent = false;
    };
  }, [draft, feedId, language]);
  return (
    <section class="preview" aria-labelledby={titleId}>
      <h2 class="label preview-title" id={titleId}>
        {text('preview.name')}
      </h2>
      {found ? (
        <TipCard
          found={found}
          mark={{ state: isOpen ? 'open' : 'untouched', feedback }}
          tools={{ ...tools, onHide: () => setOpen(false), onSay: () => {}, onNext: async () => null }}
          onToggle={() => setOpen(!isOpen)}
          onFeedback={setFeedback}
        />
      ) : (
        <p class="soft">{text('preview.empty')}</p>
      )}
    </section>
  );
}
