import { useEffect, useId, useState } from 'preact/hooks';
import type { SavedPage } from '../../../lib/core/author/folder.ts';
import { readSavedPage } from '../../../lib/core/author/read-pages.ts';
import type { ShownOnPage, WhereShown } from '../../../lib/core/author/what-shows-where.ts';
import { addSavedPages } from '../../../lib/core/author/workshop/stored-pages.ts';
import type { WorkshopFeed } from '../../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { toReasons } from '../../help/reason-words.ts';
import { Some } from '../../options/Some.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ChooseFiles } from '../ChooseFiles.tsx';
import '../workshop-section.css';
import './where.css';

export interface WhereSectionProps {
  feed: WorkshopFeed;
  text: Text;
  /** Saved pages that are kept with the feed; the same list while they are the same. */
  pages: readonly SavedPage[];
  onPages: (pages: readonly SavedPage[]) => void;
  /** Finds what the feed shows on these pages, as help does; `null` where it cannot be read. The same function always. */
  onFind: (feed: WorkshopFeed, pages: readonly SavedPage[]) => Promise<WhereShown | null>;
  /** Opens an address in a tab. */
  onOpenPage: (url: string) => void;
}

/** Pages, and tips on none of them, in sight before “More”. */
const IN_SIGHT = 25;
/** Tips of one page in sight. */
const MOST_TIPS = 5;

type Found = WhereShown | 'busy' | 'failed';

function useWhereShown({ feed, pages, onFind }: WhereSectionProps): Found {
  const [found, setFound] = useState<Found>('busy');
  useEffect(() => {
    let isOver = false;
    setFound('busy');
    onFind(feed, pages)
      .catch(() => null)
      .then((answer) => {
        if (!isOver) setFound(answer ?? 'failed');
      });
    return () => {
      isOver = true;
    };
  }, [feed, pages, onFind]);
  return found;
}

/** What readers are shown on saved pages, first to last and why, and the tips that they are shown on none. */
export function WhereSection(props: WhereSectionProps) {
  const { text, pages, onPages, onOpenPage } = props;
  const titleId = useId();
  const found = useWhereShown(props);
  const [wrong, setWrong] = useState<string[]>([]);
  const [left, setLeft] = useState(0);
  const take = async (files: File[]) => {
    const read = await Promise.all(files.map(async (file) => readSavedPage(file.name, await file.text())));
    const more = read.flatMap((one) => ('page' in one ? [one] : []));
    setWrong(read.flatMap((one) => ('page' in one ? [] : [one.file])));
    const added = addSavedPages(pages, more);
    setLeft(added.left.length);
    if (added.left.length < more.length) onPages(added.pages);
  };
  return (
    <section class="workshop-section" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{text('where.title')}</h2>
        <p class="soft">{text('where.lead')}</p>
      </div>
      <ChooseFiles
        label={text('where.add')}
        accept=".json,application/json"
        multiple
        onFiles={(files) => void take(files)}
      >
        {pages.length === 0 && <p>{text('where.none', { save: text('save.do') })}</p>}
        <div role="alert">
          {wrong.map((name) => (
            <p key={name} class="field-error">
              {text('where.notPage', { name })}
            </p>
          ))}
          {left > 0 && <p class="field-error">{text('where.full', { n: left })}</p>}
        </div>
      </ChooseFiles>
      {pages.length > 0 && (
        <p class="soft" role="status">
          {found === 'busy' && text('where.busy')}
          {found === 'failed' && text('where.failed')}
        </p>
      )}
      {pages.length > 0 && typeof found === 'object' && (
        <ShownTable
          found={found}
          pages={pages}
          text={text}
          onOpenPage={onOpenPage}
          onRemove={(file) => {
            onPages(pages.filter((one) => one.file !== file));
            setLeft(0);
          }}
        />
      )}
    </section>
  );
}

interface ShownTableProps {
  found: WhereShown;
  pages: readonly SavedPage[];
  text: Text;
  onOpenPage: (url: string) => void;
  onRemove: (file: string) => void;
}

function ShownTable({ found, pages, text, onOpenPage, onRemove }: ShownTableProps) {
  const titles = new Map(pages.map(({ file, page }) => [file, page.title || file]));
  return (
    <>
      <Some all={found.rows} inSight={IN_SIGHT} name={text('where.title')} text={text} keyOf={({ file }) => file}>
        {(row) => (
          <PageRow
            row={row}
            title={titles.get(row.file) ?? row.file}
            text={text}
            onOpenPage={onOpenPage}
            onRemove={onRemove}
          />
        )}
      </Some>
      {found.nowhere.length > 0 && (
        <Disclosure label={text('where.nowhere', { n: found.nowhere.length })}>
          <ul class="workshop-rows">
            {found.nowhere.map(({ id, title }) => (
              <li key={id} dir="auto">
                {title}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

interface PageRowProps extends Pick<ShownTableProps, 'text' | 'onOpenPage' | 'onRemove'> {
  row: ShownOnPage;
  title: string;
}

/** One page: the tips that it shows, in their order, each with why. */
function PageRow({ row, title, text, onOpenPage, onRemove }: PageRowProps) {
  return (
    <div class="where-page">
      <div>
        <h3 dir="auto">{title}</h3>
        <p class="soft workshop-words" dir="ltr">
          {row.url}
        </p>
      </div>
      {row.shown.length === 0 ? (
        <p class="soft">{text('where.nothing')}</p>
      ) : (
        <ol class="where-tips" aria-label={text('where.shown')}>
          {row.shown.slice(0, MOST_TIPS).map(({ tip, reasons }) => (
            <li key={tip.id}>
              <span dir="auto">{tip.title}</span>
              <span class="soft where-reasons">{toReasons(reasons, text).join(' · ')}</span>
            </li>
          ))}
        </ol>
      )}
      <div class="workshop-actions">
        <button
          type="button"
          class="button button--small"
          aria-label={text('where.openName', { page: title })}
          onClick={() => onOpenPage(row.url)}
        >
          {text('where.open')}
        </button>
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={text('remove.name', { name: title })}
          onClick={() => onRemove(row.file)}
        >
          {text('remove.do')}
        </button>
      </div>
    </div>
  );
}
