import { useState } from 'preact/hooks';
import { tipKey } from '../../lib/core/feed/tip.ts';
import { toFullDay } from '../../lib/core/text/dates.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { UseCount } from '../../lib/core/value/use.ts';
import { Breakable } from '../ui/Breakable.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import './use-week-table.css';

interface UseWeekTableProps {
  week: string;
  rows: readonly UseCount[];
  /** The titles of tips, by their keys. */
  titles: Record<string, string>;
  text: Text;
  onDelete: (count: UseCount) => void;
}

/** Entries in sight before “More”. */
const IN_SIGHT = 20;

const rowKey = ({ event, place, feedId, tip, words }: UseCount) => JSON.stringify([event, place, feedId, tip, words]);

/** What was counted in one week, folded: each entry in a row, with how often, and deleted by itself. */
export function UseWeekTable({ week, rows, titles, text, onDelete }: UseWeekTableProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, IN_SIGHT);
  const label = text('use.week', { date: toFullDay(week, text), count: rows.length });
  const number = new Intl.NumberFormat(text.language);
  return (
    <Disclosure label={label}>
      <table class="use-week" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{text('use.event')}</th>
            <th scope="col">{text('use.place')}</th>
            <th scope="col" class="use-times">
              {text('use.times')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)}>
              <UseWords row={row} title={countedTitle(row, titles)} text={text} />
              <td class="use-place">
                {row.place === '' ? (
                  text('use.noPlace')
                ) : (
                  <bdi>
                    <Breakable words={row.place} />
                  </bdi>
                )}
              </td>
              <td class="use-times">{number.format(row.count)}</td>
              <td>
                <button
                  type="button"
                  class="button button--quiet button--icon button--small"
                  aria-label={text('own.deleteName', {
                    title: [text(`use.${row.event}`), countedTitle(row, titles), row.words]
                      .filter((one) => one)
                      .join(' · '),
                  })}
                  onClick={() => onDelete(row)}
                >
                  <Icon shape="close" />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" class="button button--quiet button--small" onClick={() => setWhole(true)}>
          {text('group.more', { n: rows.length - shown.length })}
        </button>
      )}
    </Disclosure>
  );
}

/** A tip that no feed has any more is named by its id. */
const countedTitle = ({ feedId, tip }: UseCount, titles: Record<string, string>) =>
  tip === '' ? '' : (titles[tipKey({ feedId, id: tip })] ?? tip);

/** What was counted: of which tip, and in which words. */
function UseWords({ row, title, text }: { row: UseCount; title: string; text: Text }) {
  return (
    <th scope="row" class="use-words">
      {text(`use.${row.event}`)}
      {title !== '' && (
        <span class="soft" dir="auto">
          {title}
        </span>
      )}
      {row.words !== '' && (
        <q class="soft" dir="auto">
          {row.words}
        </q>
      )}
    </th>
  );
}
