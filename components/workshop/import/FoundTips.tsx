import { useMemo, useState } from 'preact/hooks';
import type { Loss } from '../../../lib/core/author/convert/imported.ts';
import type { ImportedFile, ImportedItems } from '../../../lib/core/author/workshop/import-items.ts';
import { type Incoming, sortIncoming } from '../../../lib/core/author/workshop/take-in-items.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { Choices } from '../../options/Choices.tsx';
import { Some } from '../../options/Some.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { titleOrId } from '../item-words.ts';
import { lossWords } from './loss-words.ts';

type Item = Record<string, unknown>;

interface FoundTipsProps {
  found: ImportedItems;
  /** The tips that are there already. */
  items: readonly Item[];
  text: Text;
  onTakeIn: (incoming: Incoming, replaces: boolean) => void;
}

/** Files and tips in sight before “More”. */
const IN_SIGHT = 25;
/** What was lost of a file is told in so many lines before “More”, and in so many after it: who has more looks at the file. */
const [FIRST_LOSSES, MOST_LOSSES] = [4, 500];

/** What an import found: tips by file, what did not come along, and what is there already. */
export function FoundTips({ found, items, text, onTakeIn }: FoundTipsProps) {
  const [replaces, setReplaces] = useState(false);
  const incoming = useMemo(() => sortIncoming(items, found.items), [items, found]);
  const [n, other] = [incoming.added.length, replaces ? incoming.differing.length : 0];
  return (
    <>
      <FileList files={found.files} text={text} />
      {incoming.same > 0 && <p class="soft">{text('import.same', { n: incoming.same })}</p>}
      {incoming.differing.length > 0 && (
        <ThereAlready differing={incoming.differing} replaces={replaces} text={text} onReplaces={setReplaces} />
      )}
      {n + other > 0 ? (
        <div class="workshop-actions">
          <button type="button" class="button button--primary" onClick={() => onTakeIn(incoming, replaces)}>
            {other > 0 ? text('import.addAndReplace', { n, other }) : text('import.add', { n })}
          </button>
        </div>
      ) : (
        found.items.length > 0 && <p>{text('import.nothing')}</p>
      )}
    </>
  );
}

function FileList({ files, text }: { files: readonly ImportedFile[]; text: Text }) {
  return (
    <div class="import-files">
      <Some all={files} inSight={IN_SIGHT} name={text('import.files')} text={text} keyOf={({ name }) => name}>
        {({ name, tips, lost }) => (
          <>
            <div class="import-file">
              <span class="workshop-words" dir="auto">
                {name}
              </span>
              <span class="soft">{tips === 0 ? text('import.noneIn') : text('feeds.tips', { n: tips })}</span>
            </div>
            <LossList lost={lost} text={text} />
          </>
        )}
      </Some>
    </div>
  );
}

/** What did not come along of a file: the first of it, and the rest one press away. */
function LossList({ lost, text }: { lost: readonly Loss[]; text: Text }) {
  const [isWhole, setWhole] = useState(false);
  const shown = lost.slice(0, isWhole ? MOST_LOSSES : FIRST_LOSSES);
  if (lost.length === 0) return null;
  return (
    <>
      <ul class="import-lost soft" aria-label={text('import.lost')}>
        {shown.map(({ where, what }) => (
          <li key={`${where} ${what}`} class="workshop-words">
            <bdi>{lossWords({ where, what }, text)}</bdi>
          </li>
        ))}
      </ul>
      {shown.length < Math.min(lost.length, MOST_LOSSES) && (
        <button type="button" class="button button--quiet button--small import-more" onClick={() => setWhole(true)}>
          {text('group.more', { n: lost.length - shown.length })}
        </button>
      )}
    </>
  );
}

interface ThereAlreadyProps {
  differing: readonly Item[];
  replaces: boolean;
  text: Text;
  onReplaces: (replaces: boolean) => void;
}

/** The tips whose ids are taken: what becomes of them is chosen once for all. */
function ThereAlready({ differing, replaces, text, onReplaces }: ThereAlreadyProps) {
  return (
    <div class="import-there">
      <Choices
        name={text('import.differing', { n: differing.length })}
        choices={['leave', 'replace'] as const}
        chosen={replaces ? 'replace' : 'leave'}
        words={(choice) => text(`import.${choice}`)}
        onChoose={(choice) => onReplaces(choice === 'replace')}
      />
      <Disclosure label={text('import.which')}>
        <Some
          all={differing}
          inSight={IN_SIGHT}
          name={text('import.which')}
          text={text}
          keyOf={(item) => String(item.id)}
        >
          {(item) => <span dir="auto">{titleOrId(item)}</span>}
        </Some>
      </Disclosure>
    </div>
  );
}
