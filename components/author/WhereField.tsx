import { useId, useState } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import { addressExamples } from '../../lib/core/author/writing/address-examples.ts';
import { BREADTHS, type Breadth } from '../../lib/core/place/generalise.ts';
import { filledLines } from '../../lib/core/text/filled-lines.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Breakable } from '../ui/Breakable.tsx';
import { ProblemList } from '../ui/ProblemList.tsx';
import { SavedFits } from './SavedFits.tsx';
import './where-field.css';

interface WhereFieldProps {
  /** The patterns of the item as they are. */
  match: readonly string[];
  /** The patterns of the page at each breadth; `null` for a page that has none, and for no page. */
  patterns: Record<Breadth, string> | null;
  problems: readonly WorkshopProblem[];
  text: Text;
  onMatch: (match: string[], name: string) => void;
}

/** The breadths that differ on a page: where its address holds nothing that changes, it is the only one like it. */
const breadthsOf = (patterns: Record<Breadth, string>): Breadth[] =>
  BREADTHS.filter((one) => one !== 'page' || patterns.page !== patterns.alike);

/** Tells whether pages like this one are this one alone. */
const isOnePage = ({ page, alike }: Record<Breadth, string>) => page === alike && !/[{*]/.test(alike);

/** Chooses where a tip shows: on this page, on pages like it, on the whole site, or on what is written by hand. */
export function WhereField({ match, patterns, problems, text, onMatch }: WhereFieldProps) {
  const breadths = patterns ? breadthsOf(patterns) : [];
  const at = breadths.findIndex((one) => match.length === 1 && match[0] === patterns?.[one]);
  const [isChosen, setByHand] = useState(at < 0);
  // A slider has one pattern.
  const isByHand = isChosen || patterns === null || match.length > 1;
  const breadth = breadths[at];
  return (
    <fieldset class="where" data-keys="_help.match">
      <legend class="label">{text('write.where')}</legend>
      {patterns && breadths.length > 1 && !isByHand && (
        <BreadthSlider
          breadths={breadths}
          alikeWords={isOnePage(patterns) ? text('keep.page') : text('keep.alike')}
          at={Math.max(at, 0)}
          text={text}
          onAt={(next) => {
            const chosen = breadths[next];
            if (chosen) onMatch([patterns[chosen]], 'where');
          }}
        />
      )}
      {isByHand ? (
        <ByHand match={match} problems={problems} text={text} onMatch={onMatch} />
      ) : (
        <p class="where-pattern soft">
          <bdi dir="ltr">
            <Breakable words={match[0] ?? ''} />
          </bdi>
        </p>
      )}
      {match.length > 0 && <Examples source={match[0] ?? ''} patterns={Object.values(patterns ?? {})} text={text} />}
      <SavedFits match={match} text={text} />
      {patterns && match.length < 2 && (
        <button
          type="button"
          class="button button--quiet button--small"
          aria-pressed={isByHand}
          onClick={() => {
            if (isByHand) onMatch([patterns[breadth ?? 'alike']], 'where by hand');
            setByHand(!isByHand);
          }}
        >
          {text('write.byHand')}
        </button>
      )}
    </fieldset>
  );
}

interface BreadthSliderProps {
  breadths: readonly Breadth[];
  /** What the middle one is called. */
  alikeWords: string;
  at: number;
  text: Text;
  onAt: (at: number) => void;
}

function BreadthSlider({ breadths, alikeWords, at, text, onAt }: BreadthSliderProps) {
  const [id, marksId] = [useId(), useId()];
  const one = breadths[at] ?? 'alike';
  const words = one === 'alike' ? alikeWords : text(`keep.${one}`);
  return (
    <div class="where-slider">
      <label class="visually-hidden" for={id}>
        {text('write.breadth')}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={breadths.length - 1}
        step={1}
        value={at}
        list={marksId}
        aria-valuetext={words}
        onInput={(event) => onAt(Number(event.currentTarget.value))}
      />
      <datalist id={marksId}>
        {breadths.map((one, position) => (
          <option key={one} value={position} />
        ))}
      </datalist>
      {/* What a screen reader says of the slider is its value. */}
      <p class="where-ends" aria-hidden="true">
        <span>{text('write.fewerPages')}</span>
        <span>{text('write.morePages')}</span>
      </p>
      <p class="where-words" aria-hidden="true">
        {words}
      </p>
    </div>
  );
}

function ByHand({ match, problems, text, onMatch }: Omit<WhereFieldProps, 'patterns'>) {
  const [id, hintId, problemsId] = [useId(), useId(), useId()];
  const [words, setWords] = useState(match.join('\n'));
  const isChanged = filledLines(words).join('\n') !== match.join('\n');
  return (
    <div>
      <label class="label" for={id}>
        {text('own.places')}
      </label>
      <textarea
        id={id}
        class="input"
        rows={Math.max(2, match.length)}
        dir="ltr"
        spellcheck={false}
        // What was undone elsewhere is what stands here.
        value={isChanged ? match.join('\n') : words}
        aria-invalid={problems.length > 0}
        aria-describedby={`${hintId} ${problemsId}`}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          onMatch(filledLines(event.currentTarget.value), 'where by hand');
        }}
      />
      <p id={hintId} class="soft">
        {text('write.byHandHint')}
      </p>
      <ProblemList id={problemsId} problems={problems} />
    </div>
  );
}

function Examples({ source, patterns, text }: { source: string; patterns: readonly string[]; text: Text }) {
  const { fits, others } = addressExamples(source, patterns);
  const line = (label: string, addresses: readonly string[], sign: string) =>
    addresses.length > 0 && (
      <div class="where-line">
        <dt>{label}</dt>
        {addresses.map((address) => (
          <dd key={address} class={`where-address where-address--${sign}`}>
            <bdi dir="ltr">
              <Breakable words={address.replace(/^https?:\/\//, '')} />
            </bdi>
          </dd>
        ))}
      </div>
    );
  return (
    <dl class="where-examples soft" aria-live="polite">
      {line(text('write.fits'), fits, 'in')}
      {line(text('write.fitsNot'), others, 'out')}
    </dl>
  );
}
