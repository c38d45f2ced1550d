import { useId, useState } from 'preact/hooks';
import type { Ask } from '../../lib/core/ask/ask.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { askedName } from '../ask/AskedHere.tsx';
import { toAgo } from '../ui/relative-time.ts';
import { Toast } from '../ui/Toast.tsx';
import { useSaving } from './use-saving.ts';
import './my-tips.css';

interface MyQuestionsProps {
  /** The questions that were asked; `null` while not known. */
  asks: Ask[] | null;
  now: number;
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'putAsk' | 'deleteAsk'>;
}

/** Questions in sight before “More”. */
const IN_SIGHT = 10;

/** What the person asked, of whom, and what has become of it; nothing is said where nothing was asked. */
export function MyQuestions({ asks, now, text, client }: MyQuestionsProps) {
  const titleId = useId();
  const { saving, save } = useSaving();
  const [most, setMost] = useState(IN_SIGHT);
  const [deleted, setDeleted] = useState<Ask | null>(null);
  if (!asks || (asks.length === 0 && !deleted)) return null;
  const listed = asks.toReversed();
  return (
    <section aria-labelledby={titleId}>
      <div class="pages-head">
        <h2 id={titleId}>{text('questions.title')}</h2>
        <p class={`pages-saved pages-saved--${saving}`} aria-live="polite">
          {saving === 'failed' && text('status.syncFailed')}
        </p>
      </div>
      <ul class="own-tips" aria-labelledby={titleId}>
        {listed.slice(0, most).map((ask) => (
          <li key={ask.id} class="own-tip">
            <h3 class="own-title" dir="auto">
              {ask.goal || ask.subject}
            </h3>
            <p class="soft" dir="auto">
              {[
                text('asked.when', { name: askedName(ask), ago: toAgo(ask.askedAtMs, now, text) }),
                text(`questions.${ask.state}`),
              ].join(' ')}
            </p>
            {ask.page.title !== '' && (
              <p class="own-words soft" dir="auto">
                {ask.page.title}
              </p>
            )}
            <div class="feed-actions">
              <button
                type="button"
                class="button button--quiet button--small"
                aria-label={text('own.deleteName', { title: ask.goal || ask.subject })}
                onClick={async () => {
                  const answer = await save(client.deleteAsk({ id: ask.id }));
                  if (answer?.ask) setDeleted(answer.ask);
                }}
              >
                {text('own.delete')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {listed.length > most && (
        <button type="button" class="button button--quiet button--small" onClick={() => setMost(listed.length)}>
          {text('group.more', { n: listed.length - most })}
        </button>
      )}
      <Toast
        words={deleted && text('own.deleted', { title: deleted.goal || deleted.subject })}
        text={text}
        onUndo={async () => {
          if (deleted && (await save(client.putAsk({ ask: deleted })))) setDeleted(null);
        }}
        onDismiss={() => setDeleted(null)}
      />
    </section>
  );
}
