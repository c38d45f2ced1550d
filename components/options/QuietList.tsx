import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Opinion } from '../../lib/core/opinion.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { toClock } from '../ui/relative-time.ts';
import { Section } from './Section.tsx';
import { useSaving } from './use-saving.ts';

interface QuietListProps {
  /** What the person has set; `null` while not known. */
  preferences: Preferences | null;
  /** What the person has said of tips; `null` while not known. */
  opinions: Opinion[] | null;
  now: number;
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'changeSettings' | 'sayOfTip'>;
}

/** What a person wanted out of sight, each to be brought back; nothing is said where there is nothing. */
export function QuietList({ preferences, opinions, now, text, client }: QuietListProps) {
  const { saving, save } = useSaving();
  if (!preferences || !opinions) return null;
  const { quietSites, quietUntilMs } = preferences;
  const hidden = opinions.filter((opinion) => opinion.hidden);
  const isUntil = now < quietUntilMs;
  // After the last one is brought back, it still says that this is saved.
  if (hidden.length + quietSites.length === 0 && !isUntil && saving === 'idle') return null;
  return (
    <Section name="quiet" saving={saving} text={text}>
      <ul class="sites">
        {isUntil && (
          <QuietRow
            words={text('quiet.untilTime', { time: toClock(quietUntilMs, text) })}
            text={text}
            onEnd={() => save(client.changeSettings({ quietUntilMs: 0 }))}
          />
        )}
        {quietSites.map((host) => (
          <QuietRow
            key={host}
            words={host}
            text={text}
            onEnd={() => save(client.changeSettings({ quietSites: quietSites.filter((site) => site !== host) }))}
          />
        ))}
        {hidden.map(({ feedId, id, title }) => (
          <QuietRow
            key={`${feedId} ${id}`}
            words={title}
            text={text}
            onEnd={() => save(client.sayOfTip({ of: { feedId, id, title }, change: { hidden: false } }))}
          />
        ))}
      </ul>
    </Section>
  );
}

function QuietRow({ words, text, onEnd }: { words: string; text: Text; onEnd: () => void }) {
  return (
    <li class="site">
      <span class="site-name" dir="auto">
        {words}
      </span>
      <button
        type="button"
        class="button button--quiet button--small"
        aria-label={`${text('quiet.end')}: ${words}`}
        onClick={onEnd}
      >
        {text('quiet.end')}
      </button>
    </li>
  );
}
