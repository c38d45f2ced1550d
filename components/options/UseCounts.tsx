import { useEffect, useMemo, useState } from 'preact/hooks';
import { tipKey } from '../../lib/core/feed/tip.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import { isCounting, type Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { UseCount } from '../../lib/core/value/use.ts';
import { USE_LIMITS } from '../../lib/core/value/use-week.ts';
import { DeleteUse, type Wanted } from './DeleteUse.tsx';
import { Section } from './Section.tsx';
import { Some } from './Some.tsx';
import { UseWeekTable } from './UseWeekTable.tsx';
import { useSaving } from './use-saving.ts';
import { YesOrNo } from './YesOrNo.tsx';

/** What can be done with what was counted. */
export interface UseTools {
  /** Calls back with everything that was counted, now and at every change, until the signal says stop. */
  watch: (onChange: (counts: UseCount[]) => void, signal: AbortSignal) => void;
  /** Deletes one entry. */
  onDelete: (count: UseCount) => Promise<void>;
  onDeleteAll: () => Promise<void>;
}

interface UseCountsProps {
  tools: UseTools;
  /** What the person has set; `null` while not known. */
  preferences: Preferences | null;
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'changeSettings' | 'getTipTitles'>;
}

/** Weeks in sight before “More”. */
const IN_SIGHT = 4;

/** What help was used for, as it is counted: switched on and off, every entry seen and deleted. */
export function UseCounts({ tools, preferences, text, client }: UseCountsProps) {
  const { saving, save } = useSaving();
  const [counts, setCounts] = useState<UseCount[] | null>(null);
  const [wanted, setWanted] = useState<Wanted>(null);
  useEffect(() => {
    const watching = new AbortController();
    tools.watch(setCounts, watching.signal);
    return () => watching.abort();
  }, [tools]);
  const titles = useTitles(counts, client);
  const weeks = useMemo(() => toWeeks(counts ?? []), [counts]);
  const switchTo = (counting: boolean) => save(client.changeSettings({ counting }));
  const isSet = preferences?.managed.keys.includes('counting') ?? false;
  return (
    <Section name="use" saving={saving} text={text}>
      {preferences && (
        <YesOrNo
          name={text('use.count')}
          hint={text('use.what', { days: USE_LIMITS.days })}
          isOn={isCounting(preferences) && wanted !== 'off'}
          locked={isSet ? text('policy.set') : undefined}
          onSwitch={(isOn) => {
            // What would go with it is named before it goes.
            if (isOn || weeks.length === 0) return switchTo(isOn);
            setWanted('off');
            return undefined;
          }}
        />
      )}
      {counts && weeks.length === 0 && !isSet && preferences?.counting && <p class="soft">{text('use.none')}</p>}
      <Some all={weeks} inSight={IN_SIGHT} name={text('use.title')} text={text} keyOf={([week]) => week}>
        {([week, rows]) => (
          <UseWeekTable
            week={week}
            rows={rows}
            titles={titles}
            text={text}
            onDelete={(count) => void save(tools.onDelete(count))}
          />
        )}
      </Some>
      <div>
        <a class="button button--small" href="worth.html" target="_blank" rel="noreferrer">
          {text('worth.title')}
        </a>
      </div>
      {weeks.length > 0 && (
        <DeleteUse
          wanted={wanted}
          text={text}
          onWant={setWanted}
          onDelete={async (isOff) => {
            const isDone = isOff ? (await switchTo(false)) !== null : (await save(tools.onDeleteAll())) !== null;
            if (isDone) setWanted(null);
            return isDone;
          }}
        />
      )}
    </Section>
  );
}

/** The entries of each week, the latest week first. */
function toWeeks(counts: readonly UseCount[]): [week: string, rows: UseCount[]][] {
  const weeks = new Map<string, UseCount[]>();
  for (const count of counts) weeks.set(count.week, [...(weeks.get(count.week) ?? []), count]);
  return [...weeks].sort(([one], [other]) => (one < other ? 1 : -1));
}

/** The titles of the tips that were counted, as far as their feeds have them. */
function useTitles(counts: readonly UseCount[] | null, client: UseCountsProps['client']): Record<string, string> {
  const [titles, setTitles] = useState<Record<string, string>>({});
  const tips = (counts ?? []).flatMap(({ feedId, tip }) => (tip === '' ? [] : [{ feedId, id: tip }]));
  const keys = [...new Set(tips.map(tipKey))].sort().join('\n\n');
  useEffect(() => {
    if (keys === '') return undefined;
    let isCurrent = true;
    // Without titles the entries name their tips by what they have.
    void client.getTipTitles({ tips }).then(
      (found) => isCurrent && setTitles(found.titles),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [keys, client]);
  return titles;
}
