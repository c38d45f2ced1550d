import { useMemo, useState } from 'preact/hooks';
import { buildWorkshop, diffWorkshop } from '../../lib/core/author/workshop/build-workshop.ts';
import type { KeptFeed, WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import { titleOfFeed } from '../../lib/core/author/workshop-feed.ts';
import type { Text, TextKey } from '../../lib/core/text/text.ts';
import { Some } from '../options/Some.tsx';
import type { FeedProblems } from './use-problems.ts';
import type { SavedFolder, WorkshopTools } from './workshop-props.ts';

interface SavePartProps {
  kept: KeptFeed;
  problems: FeedProblems;
  text: Text;
  tools: Pick<WorkshopTools, 'onSaveFile' | 'onSaveZip' | 'onSaveFolder'>;
  /** Takes note that the feed was saved: as what it was then, and what it is by that. */
  onSaved: (was: WorkshopFeed, feed: WorkshopFeed) => void;
}

/** Takes a feed out as files; before that it says what readers will see change. */
export function SavePart({ kept, problems, text, tools, onSaved }: SavePartProps) {
  const [said, setSaid] = useState('');
  const [lost, setLost] = useState<SavedFolder['lost']>([]);
  const save = async (
    write: (built: ReturnType<typeof buildWorkshop>) => Promise<SavedFolder | null> | SavedFolder,
  ) => {
    try {
      const built = buildWorkshop(kept);
      const written = await write(built);
      if (written === null) return;
      onSaved(kept.feed, built.saved);
      setSaid(text('workshop.savedFile', { n: written.count }));
      setLost(written.lost);
    } catch (error) {
      setSaid(text('workshop.saveFailed', { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  const { onSaveFile, onSaveZip, onSaveFolder } = tools;
  const title = titleOfFeed(kept.feed);
  return (
    <div class="workshop-form">
      <WhatChanges kept={kept} text={text} />
      {problems.errors > 0 && <p class="problem-warning">{text('workshop.saveErrors', { n: problems.errors })}</p>}
      <div class="workshop-actions">
        <button
          type="button"
          class="button button--primary"
          onClick={() =>
            void save(({ files }) => {
              for (const file of files) onSaveFile(file.name, file.text);
              return { count: files.length, lost: [] };
            })
          }
        >
          {text('workshop.saveFile')}
        </button>
        <button type="button" class="button" onClick={() => void save(({ documents }) => onSaveZip(documents, title))}>
          {text('workshop.saveZip')}
        </button>
        {onSaveFolder && (
          <button
            type="button"
            class="button"
            onClick={() => void save(({ documents }) => onSaveFolder(documents, title))}
          >
            {text('workshop.saveFolder')}
          </button>
        )}
      </div>
      <p class="soft">{text('workshop.saveHow', { publish: text('publish.title') })}</p>
      <p role="status">{said}</p>
      {lost.length > 0 && <p class="workshop-warning">{text('workshop.lost')}</p>}
      <Some
        all={lost}
        inSight={LOST_IN_SIGHT}
        name={text('workshop.lost')}
        text={text}
        keyOf={({ where, what }) => `${where} ${what}`}
      >
        {({ where, what }) => <span dir="auto">{`${where}: ${what}`}</span>}
      </Some>
    </div>
  );
}

/** What was lost, in sight before “More”. */
const LOST_IN_SIGHT = 10;

/** Titles in sight of each kind of change. */
const MOST_SHOWN = 100;

function WhatChanges({ kept, text }: Pick<SavePartProps, 'kept' | 'text'>) {
  const { added, changed, gone } = useMemo(() => diffWorkshop(kept), [kept]);
  const groups = (
    [
      ['workshop.added', added],
      ['workshop.changed', changed.map(({ tip }) => tip)],
      ['workshop.gone', gone],
    ] as const satisfies (readonly [TextKey, { id: string; title: string }[]])[]
  ).filter(([, tips]) => tips.length > 0);
  return (
    <section class="workshop-diff" aria-label={text('workshop.diff')}>
      <h2 class="workshop-heading">{text('workshop.diff')}</h2>
      {groups.length === 0 && <p class="soft">{text('workshop.diffNone')}</p>}
      {groups.map(([key, tips]) => (
        <div key={key}>
          <h3 class="label">{text(key, { n: tips.length })}</h3>
          <ul>
            {tips.slice(0, MOST_SHOWN).map((tip) => (
              <li key={tip.id} dir="auto">
                {tip.title}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
