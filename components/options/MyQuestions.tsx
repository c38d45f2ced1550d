import { useState } from 'preact/hooks';
import type { Ask } from '../../lib/core/ask/ask.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { askedName } from '../ask/AskedHere.tsx';
import { toAgo } from '../ui/relative-time.ts';
import { Toast } from '../ui/Toast.tsx';
import { Section } from './Section.tsx';
import { Some } from './Some.tsx';
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
  const { saving, save } = useSaving();
  const [deleted, setDeleted] = useState<Ask | null>(null);
  if (!asks || (asks.length === 0 && !deleted)) return null;
  return (
    <Section name="questions" saving={saving} text={text}>
      <Some
        all={asks.toReversed()}
        inSight={IN_SIGHT}
        name={text('questions.title')}
        text={text}
        keyOf={({ id }) => id}
      >
        {(ask) => (
          <>
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
              <p class="own-words soft" dir="auto" title={ask.page.title}>
                {ask.page.title}
              </p>
            )}
            <div class="card-actions card-actions--quiet">
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
          </>
        )}
      </Some>
      <Toast
        words={deleted && text('own.deleted', { title: deleted.goal || deleted.subject })}
        text={text}
        onUndo={async () => {
          if (deleted && (await save(client.putAsk({ ask: deleted }))) !== null) setDeleted(null);
        }}
        onDismiss={() => setDeleted(null)}
      />
    </Section>
  );
}
