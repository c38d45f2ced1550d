import type { Ask } from '../../lib/core/ask/ask.ts';
import { firstName } from '../../lib/core/ask/build-draft.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { toAgo } from '../ui/relative-time.ts';
import './asked-here.css';

interface AskedHereProps {
  /** The questions that wait for an answer on this page, the newest first. */
  waiting: Ask[];
  now: number;
  text: Text;
  onKeep: (ask: Ask) => void;
  onSettle: (ask: Ask, outcome: 'answered' | 'dropped' | 'not-yet') => void;
}

/** Whom to call the one who was asked: by the first name, else by the address. */
export const askedName = ({ to }: Ask): string => firstName(to.name) || to.email;

/** Reminds of a question that was asked here, and takes its answer. */
export function AskedHere({ waiting, now, text, onKeep, onSettle }: AskedHereProps) {
  const [ask] = waiting;
  if (!ask) return null;
  return (
    <section class="asked" aria-label={text('asked.name')}>
      <div class="asked-close">
        <IconButton shape="close" label={text('asked.dropped')} onClick={() => onSettle(ask, 'dropped')} />
      </div>
      <p class="asked-when">
        <strong>{text('asked.when', { name: askedName(ask), ago: toAgo(ask.askedAtMs, now, text) })}</strong>{' '}
        {text('asked.got')}
      </p>
      {ask.goal !== '' && (
        <p class="asked-goal soft" dir="auto" title={ask.goal}>
          “{ask.goal}”
        </p>
      )}
      <div class="asked-actions">
        <button type="button" class="button button--small" onClick={() => onKeep(ask)}>
          {text('keep.do')}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={() => onSettle(ask, 'answered')}>
          {text('asked.answered')}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={() => onSettle(ask, 'not-yet')}>
          {text('asked.notYet')}
        </button>
      </div>
      {waiting.length > 1 && <p class="soft">{text('asked.more', { n: waiting.length - 1 })}</p>}
    </section>
  );
}
