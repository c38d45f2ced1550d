import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/core/author/folder.ts';
import { type NamedText, type OpenedFeed, openFeedFiles } from '../../lib/core/author/workshop/open-feed.ts';
import { takeInItems } from '../../lib/core/author/workshop/take-in-items.ts';
import { createWorkshopFeed, type KeptFeed, titleOfFeed } from '../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { problemWords } from '../author/problem-words.ts';
import { Some } from '../options/Some.tsx';
import { LabelledField } from '../ui/LabelledField.tsx';
import { Toast } from '../ui/Toast.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { ImportSection } from './import/ImportSection.tsx';
import type { FollowedTitle, WorkshopTools } from './workshop-props.ts';

interface FeedsHomeProps {
  feeds: readonly KeptFeed[];
  followed: readonly FollowedTitle[];
  text: Text;
  tools: Pick<WorkshopTools, 'newId' | 'onCopyFollowed'>;
  onAdd: (kept: KeptFeed, at?: number) => void;
  onRemove: (id: string) => void;
  onOpen: (id: string) => void;
}

/** A new feed has none; the same list always. */
const NO_ITEMS: Record<string, unknown>[] = [];

/** Said of files that were opened, or why they were not. */
export function openedWords({ feed, problems, missing, isDamaged }: OpenedFeed, text: Text): string {
  const title = titleOfFeed(feed) || text('workshop.untitled');
  const n = problems.filter(({ severity }) => severity !== 'info').length;
  return [
    n === 0 ? text('workshop.opened', { title }) : text('workshop.openedWith', { title, n }),
    ...(isDamaged ? [text('workshop.damaged', { n: feed.items.length })] : []),
    ...(missing ? [text('workshop.fileMissing', { name: missing })] : []),
  ].join(' ');
}

/** Problems of a file in sight before “More”. */
const IN_SIGHT = 10;

/** What is wrong in a file, and in which line. A tip without an ID is left out by readers, but has one once it is here. */
const positionWords = (problem: Problem, text: Text) =>
  text('workshop.openPosition', {
    line: problem.line,
    detail: hereWords(problem, text),
  });

function hereWords(problem: Problem, text: Text): string {
  if (problem.note?.kind === 'no-id') return text('workshop.gotId');
  return problem.rule === 'feed' && !problem.note ? text('workshop.notJson') : problemWords(problem, text);
}

/** The feeds that one keeps, and the ways to a new one. */
export function FeedsHome({ feeds, followed, text, tools, onAdd, onRemove, onOpen }: FeedsHomeProps) {
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState<readonly Problem[]>([]);
  const [removed, setRemoved] = useState<{ kept: KeptFeed; at: number } | null>(null);
  const [isImporting, setImporting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const take = (opened: OpenedFeed) => {
    onAdd({ feed: opened.feed, saved: { head: opened.feed.head, items: opened.feed.items } });
    setSaid(openedWords(opened, text));
    setWrong(opened.problems.filter(({ severity }) => severity !== 'info'));
  };
  const openFiles = async (files: readonly File[]) => {
    const texts = await Promise.all(
      files.map(async (file): Promise<NamedText> => ({ name: file.name, text: await file.text() })),
    );
    const opened = openFeedFiles(tools.newId(), texts);
    if (opened.ok) return take(opened.value);
    const [first] = opened.error;
    setSaid(text('workshop.openRefused', { detail: first ? positionWords(first, text) : '' }));
    setWrong([]);
  };
  const copy = async (feedId: string) => {
    const copied = await tools.onCopyFollowed(feedId, tools.newId());
    if (copied.ok) take(copied.value);
    else {
      setSaid(text('workshop.copyFailed', { detail: copied.error }));
      setWrong([]);
    }
  };
  return (
    <>
      <section class="workshop-card" aria-labelledby="workshop-feeds">
        <h2 ref={heading} id="workshop-feeds" class="workshop-heading" tabIndex={-1}>
          {text('workshop.feeds')}
        </h2>
        {feeds.length === 0 && <p class="soft">{text('workshop.none')}</p>}
        <ul class="workshop-list">
          {feeds.map((kept, at) => (
            <KeptRow
              key={kept.feed.id}
              kept={kept}
              text={text}
              onOpen={() => onOpen(kept.feed.id)}
              onRemove={() => {
                onRemove(kept.feed.id);
                setRemoved({ kept, at });
                heading.current?.focus();
              }}
            />
          ))}
        </ul>
        <Toast
          words={removed && text('workshop.feedRemoved', { title: titleOfFeed(removed.kept.feed) })}
          text={text}
          onUndo={() => {
            if (removed) onAdd(removed.kept, removed.at);
            setRemoved(null);
          }}
          onDismiss={() => setRemoved(null)}
        />
        <p role="status">{said}</p>
        <Some
          all={wrong}
          inSight={IN_SIGHT}
          name={text('workshop.wrong')}
          text={text}
          keyOf={(one) => JSON.stringify(one)}
        >
          {(one) => <span dir="auto">{positionWords(one, text)}</span>}
        </Some>
      </section>
      <NewFeedForm
        text={text}
        onCreate={(title, language) => {
          const feed = createWorkshopFeed(tools.newId(), title, language);
          onAdd({ feed, saved: null });
          onOpen(feed.id);
        }}
      />
      <ChooseFiles
        label={text('workshop.openFile')}
        accept=".json,application/json,application/feed+json"
        multiple
        hint={text('workshop.drop')}
        onFiles={(files) => void openFiles(files)}
      />
      <div class="workshop-card">
        {isImporting ? (
          <ImportSection
            items={NO_ITEMS}
            text={text}
            onTakeIn={(incoming, _, name) => {
              const empty = createWorkshopFeed(tools.newId(), name || text('import.title'), text.language);
              onAdd({ feed: takeInItems(empty, incoming, false), saved: null });
              onOpen(empty.id);
            }}
            onClose={() => setImporting(false)}
          />
        ) : (
          <>
            <button type="button" class="button workshop-file" onClick={() => setImporting(true)}>
              {text('import.do')}
            </button>
            <p class="soft">{text('import.lead')}</p>
          </>
        )}
      </div>
      {followed.length > 0 && (
        <section class="workshop-card" aria-labelledby="workshop-followed">
          <h2 id="workshop-followed" class="workshop-heading">
            {text('workshop.copyFollowed')}
          </h2>
          <ul class="workshop-list">
            {followed.map(({ feedId, title }) => (
              <li key={feedId} class="workshop-row">
                <span class="workshop-row-words" dir="auto">
                  {title}
                </span>
                <button
                  type="button"
                  class="button button--small"
                  aria-label={`${text('copy.do')}: ${title}`}
                  onClick={() => void copy(feedId)}
                >
                  {text('copy.do')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface KeptRowProps {
  kept: KeptFeed;
  text: Text;
  onOpen: () => void;
  onRemove: () => void;
}

function KeptRow({ kept: { feed }, text, onOpen, onRemove }: KeptRowProps) {
  const title = titleOfFeed(feed) || text('workshop.untitled');
  return (
    <li class="workshop-row">
      <div class="workshop-row-words">
        <button
          type="button"
          class="workshop-row-title"
          dir="auto"
          aria-label={text('workshop.openFeed', { title })}
          onClick={onOpen}
        >
          {title}
        </button>
        <span class="soft">{text('feeds.tips', { n: feed.items.length })}</span>
      </div>
      <button
        type="button"
        class="button button--quiet button--small"
        aria-label={text('remove.name', { name: title })}
        onClick={onRemove}
      >
        {text('remove.do')}
      </button>
    </li>
  );
}

function NewFeedForm({ text, onCreate }: { text: Text; onCreate: (title: string, language: string) => void }) {
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<string>(text.language);
  const [fault, setFault] = useState('');
  return (
    <form
      class="workshop-card"
      aria-label={text('workshop.newFeed')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') return onCreate(title.trim(), language.trim());
        setFault(text('workshop.titleMissing'));
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <h2 class="workshop-heading">{text('workshop.newFeed')}</h2>
      <div class="workshop-columns">
        <LabelledField
          label={text('part.title')}
          hint={text('workshop.feedTitleHint')}
          value={title}
          fault={fault}
          onInput={(value) => {
            setTitle(value);
            setFault('');
          }}
        />
        <LabelledField
          label={text('part.language')}
          hint={text('workshop.languageHint')}
          dir="ltr"
          value={language}
          onInput={setLanguage}
        />
      </div>
      <div class="workshop-actions">
        <button type="submit" class="button button--primary">
          {text('workshop.create')}
        </button>
      </div>
    </form>
  );
}
