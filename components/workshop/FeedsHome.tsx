import { useRef, useState } from 'preact/hooks';
import { type NamedText, type OpenedFeed, openFeedFiles } from '../../lib/core/author/workshop/open-feed.ts';
import { takeInItems } from '../../lib/core/author/workshop/take-in-items.ts';
import { createWorkshopFeed, type KeptFeed, titleOfFeed } from '../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { LabelledField } from '../ui/LabelledField.tsx';
import { Toast } from '../ui/Toast.tsx';
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
export function openedWords({ feed, problems, missing }: OpenedFeed, text: Text): string {
  const title = titleOfFeed(feed) || text('workshop.untitled');
  const n = problems.filter(({ severity }) => severity !== 'info').length;
  return [
    n === 0 ? text('workshop.opened', { title }) : text('workshop.openedWith', { title, n }),
    ...(missing ? [text('workshop.fileMissing', { name: missing })] : []),
  ].join(' ');
}

/** The feeds that one keeps, and the ways to a new one. */
export function FeedsHome({ feeds, followed, text, tools, onAdd, onRemove, onOpen }: FeedsHomeProps) {
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ kept: KeptFeed; at: number } | null>(null);
  const [isImporting, setImporting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const take = (opened: OpenedFeed) => {
    onAdd({ feed: opened.feed, saved: { head: opened.feed.head, items: opened.feed.items } });
    setSaid(openedWords(opened, text));
  };
  const openFiles = async (files: readonly File[]) => {
    const texts = await Promise.all(
      files.map(async (file): Promise<NamedText> => ({ name: file.name, text: await file.text() })),
    );
    const opened = openFeedFiles(tools.newId(), texts);
    if (opened.ok) return take(opened.value);
    const [first] = opened.error;
    const detail = first ? text('workshop.openPosition', { line: first.line, detail: first.message }) : '';
    setSaid(text('workshop.openRefused', { detail }));
  };
  const copy = async (feedId: string) => {
    const copied = await tools.onCopyFollowed(feedId, tools.newId());
    if (copied.ok) take(copied.value);
    else setSaid(text('workshop.copyFailed', { detail: copied.error }));
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
      </section>
      <NewFeedForm
        text={text}
        onCreate={(title, language) => {
          const feed = createWorkshopFeed(tools.newId(), title, language);
          onAdd({ feed, saved: null });
          onOpen(feed.id);
        }}
      />
      {isImporting && (
        <div class="workshop-card">
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
        </div>
      )}
      <div class="workshop-card">
        <div class="workshop-actions">
          <label class="button button--small own-file">
            {text('workshop.openFile')}
            <input
              type="file"
              multiple
              accept=".json,application/json,application/feed+json"
              class="visually-hidden"
              onChange={(event) => {
                const files = [...(event.currentTarget.files ?? [])];
                if (files.length > 0) void openFiles(files);
                event.currentTarget.value = '';
              }}
            />
          </label>
          {!isImporting && (
            <button type="button" class="button button--small" onClick={() => setImporting(true)}>
              {text('import.do')}
            </button>
          )}
        </div>
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
