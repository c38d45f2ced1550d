import { useId } from 'preact/hooks';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Feedback } from '../../lib/core/opinion.ts';
import { primaryLanguage } from '../../lib/core/text/languages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { inLanguage } from '../ui/direction.ts';
import { FeedMark } from '../ui/FeedMark.tsx';
import { Icon } from '../ui/Icon.tsx';
import { languageName } from '../ui/language-name.ts';
import { isOverdue, toChecked } from './checked-words.ts';
import { TipBody } from './TipBody.tsx';
import type { TipTools } from './tip-tools.ts';
import type { TipMark } from './use-tip-marks.ts';
import './tip-card.css';

interface TipCardProps {
  found: FoundTip;
  mark: TipMark;
  tools: TipTools;
  onToggle: () => void;
  onFeedback: (feedback: Feedback) => void;
}

/** One tip: its title and a line of summary; opened, everything needed to go on. */
export function TipCard({ found, mark, tools, onToggle, onFeedback }: TipCardProps) {
  const { tip } = found;
  const { text, now } = tools;
  const titleId = useId();
  const bodyId = useId();
  const kindId = useId();
  const languageId = useId();
  const kind = tip.kind === 'tip' ? null : text(`kind.${tip.kind}`);
  const foreign = toForeignWords(found, text);
  const spoken = inLanguage(tip.language);
  const isOpen = mark.state === 'open';
  const overdue = !isOpen && isOverdue(tip, now) ? toChecked(tip, now, text) : '';
  const classes = ['tip', ...(isOpen ? ['tip--open'] : []), ...(mark.state === 'closed-again' ? ['tip--visited'] : [])];
  return (
    <article class={classes.join(' ')} aria-labelledby={titleId}>
      {kind && (
        <p class="tip-kind" id={kindId}>
          {found.isNew && <span class="tip-new">{text('tip.new')}</span>}
          {kind}
        </p>
      )}
      <h3 class="tip-heading">
        <button
          type="button"
          class="tip-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          aria-describedby={[kind && kindId, foreign && languageId].filter(Boolean).join(' ') || undefined}
          onClick={onToggle}
        >
          <FeedMark color={tools.feeds.find(({ feedId }) => feedId === tip.feedId)?.color} />
          <span class="tip-title" id={titleId} {...spoken}>
            {tip.title}
          </span>
          <Icon shape="chevron" />
        </button>
      </h3>
      {foreign && (
        <p class="tip-language" id={languageId}>
          {foreign}
        </p>
      )}
      {!isOpen && tip.summary && (
        <p class="tip-summary" {...spoken}>
          {tip.summary}
        </p>
      )}
      {overdue !== '' && <p class="tip-overdue">{overdue}</p>}
      {isOpen && (
        <div class="tip-body" id={bodyId}>
          <TipBody found={found} tools={tools} feedback={mark.feedback} onFeedback={onFeedback} />
        </div>
      )}
    </article>
  );
}

/** In which language a tip is that words of another led to; empty where that is the reader's. */
function toForeignWords({ tip, acrossLanguages }: FoundTip, text: Text): string {
  if (!acrossLanguages || !tip.language) return '';
  const language = primaryLanguage(tip.language);
  return language === primaryLanguage(text.language)
    ? ''
    : text('tip.inLanguage', { language: languageName(language, text) });
}
