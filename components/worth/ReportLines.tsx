import { toShortDay } from '../../lib/core/text/dates.ts';
import type { Text } from '../../lib/core/text/text.ts';
import {
  canLeaveWords,
  firstChoice,
  type LineChoice,
  type LineChoices,
  type ReportLine,
} from '../../lib/core/value/report-lines.ts';
import { PlaceName } from './PlaceName.tsx';

interface ReportLinesProps {
  /** What the lines have in common. */
  name: string;
  /** Whether the name stands above them. */
  isNamed?: boolean;
  lines: readonly ReportLine[];
  choices: LineChoices;
  titles: Readonly<Record<string, string>>;
  text: Text;
  onChoose: (choices: LineChoices) => void;
}

/** Every line that can be sent, week by week, each with a tick. */
export function ReportLines({ name, isNamed = false, lines, choices, titles, text, onChoose }: ReportLinesProps) {
  const weeks = [...new Set(lines.map(({ count }) => count.week))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard, too.
    <fieldset class="worth-lines" tabIndex={0}>
      <legend class={isNamed ? 'worth-lines-name' : 'visually-hidden'}>{name}</legend>
      {weeks.map((week) => (
        <div key={week}>
          <p class="worth-lines-week soft">{text('report.weekFrom', { date: toShortDay(week, text) })}</p>
          <ul>
            {lines
              .filter(({ count }) => count.week === week)
              .map((line) => (
                <ChosenLine
                  key={line.key}
                  line={line}
                  choice={choices[line.key] ?? firstChoice(line)}
                  title={titles[line.count.tip] ?? line.count.tip}
                  text={text}
                  onChoose={(choice) => onChoose({ ...choices, [line.key]: choice })}
                />
              ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
}

interface LineProps {
  line: ReportLine;
  choice: LineChoice;
  title: string;
  text: Text;
  onChoose: (choice: LineChoice) => void;
}

/** One line, as it will stand in the file, with a tick; a reason has a tick of its own. */
function ChosenLine({ line, choice, title, text, onChoose }: LineProps) {
  const { event, place, tip, words, count } = line.count;
  const isApart = canLeaveWords(line);
  return (
    <li class="worth-line">
      <label>
        <input
          type="checkbox"
          checked={choice !== 'left-out'}
          onChange={(event) =>
            onChoose(event.currentTarget.checked ? (isApart ? 'without-words' : 'whole') : 'left-out')
          }
        />
        <span>
          <span class="worth-line-event">{text(`use.${event}`)}</span>
          {words !== '' && !isApart && <bdi class="worth-line-words">“{words}”</bdi>}
          {tip !== '' && <bdi>{title}</bdi>}
          {place !== '' && <PlaceName place={place} />}
          <span class="soft">{text('worth.times', { n: count })}</span>
        </span>
      </label>
      {isApart && (
        <label class="worth-line-reason">
          <input
            type="checkbox"
            checked={choice === 'whole'}
            disabled={choice === 'left-out'}
            onChange={(event) => onChoose(event.currentTarget.checked ? 'whole' : 'without-words')}
          />
          <span>{text('report.reason', { words })}</span>
        </label>
      )}
    </li>
  );
}
