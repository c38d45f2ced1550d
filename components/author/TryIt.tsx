import { useEffect, useRef, useState } from 'preact/hooks';
import type { Trial } from '../../lib/core/author/writing/tip-trial.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { toReasons } from '../help/reason-words.ts';
import './try-it.css';

interface TryItProps {
  item: FeedItem;
  /** The page as it is now. */
  page: PageSnapshot;
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'tryTip'>;
}

/** A pause in writing after which it is tried again. */
const PAUSE_MS = 500;

/** True while there is nothing to be tried; where there is, the answer is on its way. */
const hasNothingToTry = ({ title, content_html, content_text, _help }: FeedItem) =>
  !title?.trim() || !(content_html || content_text || _help?.steps?.length);

/** Says where the tip would stand on the page, as it is written, and what would bring it further up. */
export function TryIt({ item, page, text, client }: TryItProps) {
  const [trial, setTrial] = useState<Trial | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const timer = setTimeout(async () => {
      asked.current += 1;
      const mine = asked.current;
      const answer = await client.tryTip({ item, page }).catch(() => null);
      // A slower, older answer must not replace a newer one.
      if (mine === asked.current) setTrial(answer?.trial ?? null);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [item, page, client]);
  return (
    <section class="try-it" aria-label={text('write.try')}>
      <h2 class="label">{text('write.try')}</h2>
      <div aria-live="polite">
        {trial ? (
          <Verdict trial={trial} text={text} />
        ) : (
          hasNothingToTry(item) && <p class="soft">{text('write.tryFirstWrite')}</p>
        )}
      </div>
    </section>
  );
}

function Verdict({ trial, text }: { trial: Trial; text: Text }) {
  const { first, improvements } = trial;
  const [because] = first ? toReasons(first.reasons, text) : [];
  return (
    <>
      {trial.field !== undefined && <p class="soft">{text('write.tryInField', { field: trial.field })}</p>}
      <p class={trial.position === 0 && trial.shown ? 'try-it-good' : undefined}>{verdictWords(trial, text)}</p>
      {because !== undefined && <p class="soft">{because}</p>}
      {improvements.length > 0 && (
        <ul class="try-it-improve">
          {improvements.map((one) => (
            <li key={one}>{text(`write.improve-${one}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function verdictWords({ position, shown, first }: Trial, text: Text): string {
  if (position === null) return text('write.tryNone');
  if (first) return text('write.tryOther', { title: first.tip.title, n: position + 1 });
  return text(shown ? 'write.tryFirst' : 'write.tryLow');
}
