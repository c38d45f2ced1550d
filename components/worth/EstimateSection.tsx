import { useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';
import { rangePicture } from '../../lib/core/value/bar-picture.ts';
import { pictureWaysIn } from '../../lib/core/value/picture-ways.ts';
import { sumUse, worthCountsOf } from '../../lib/core/value/use-sums.ts';
import {
  DEFAULT_MINUTES,
  estimateWorth,
  type Factor,
  meanMinutes,
  type Span,
  WORTH_FACTORS,
  type WorthFactor,
} from '../../lib/core/value/worth.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { DrawnPicture } from '../ui/DrawnPicture.tsx';
import { WorthSection } from './WorthSection.tsx';
import type { WorthSectionProps } from './worth-props.ts';
import { toDuration } from './worth-words.ts';
import './worth-tables.css';

type Edited = Partial<Record<WorthFactor, Span>>;

/** What help was worth, as a range, with every assumption that it rests on. */
export function EstimateSection({ counts, facts, text }: WorthSectionProps) {
  const [edited, setEdited] = useState<Edited>({});
  const minutes = meanMinutes(
    [...new Set(counts.map(({ feedId }) => feedId))].map((feedId) => ({
      uses: sumUse(
        counts.filter((one) => one.feedId === feedId),
        'read',
        'helped',
        'not-helped',
      ),
      minutesSaved: facts.find((feed) => feed.feedId === feedId)?.minutesSaved ?? DEFAULT_MINUTES,
    })),
  );
  const worth = estimateWorth(worthCountsOf(counts), minutes, edited);
  if (!worth) {
    return (
      <WorthSection title={text('worth.estimate')}>
        <p>{text('worth.tooFew', { n: sumUse(counts, 'helped', 'not-helped') })}</p>
      </WorthSection>
    );
  }
  const { low, high } = worth.minutes;
  const picture = rangePicture(
    {
      name: text('worth.rangePicture'),
      heads: [text('worth.end'), text('worth.time')],
      low: { name: text('worth.low'), value: low },
      high: { name: text('worth.high'), value: high },
    },
    { ...pictureWaysIn(text), showNumber: (value) => toDuration(value, text) },
  );
  return (
    <WorthSection title={text('worth.estimate')}>
      <div>
        <p class="worth-range">{text('worth.range', { low: toDuration(low, text), high: toDuration(high, text) })}</p>
        <p class="soft">{text('worth.rangeWords')}</p>
      </div>
      <DrawnPicture picture={picture} text={text} />
      <Disclosure label={text('worth.how')}>
        <Assumptions
          factors={worth.factors}
          isEdited={Object.keys(edited).length > 0}
          answers={sumUse(counts, 'would-ask', 'would-not-ask')}
          text={text}
          onEdit={(name, span) => setEdited({ ...edited, [name]: span })}
          onReset={() => setEdited({})}
        />
      </Disclosure>
    </WorthSection>
  );
}

const SHARES: readonly WorthFactor[] = ['helped', 'would-ask'];

interface AssumptionsProps {
  factors: Record<WorthFactor, Factor>;
  isEdited: boolean;
  /** How often the person said whether they would have asked. */
  answers: number;
  text: Text;
  onEdit: (name: WorthFactor, span: Span) => void;
  onReset: () => void;
}

/** Every factor of the estimate with its two ends, which can be changed, and where it comes from. */
function Assumptions({ factors, isEdited, answers, text, onEdit, onReset }: AssumptionsProps) {
  return (
    <div class="worth-assumptions">
      <p class="soft">{text('worth.howWords')}</p>
      <table class="data-table worth-table">
        <thead>
          <tr>
            <th scope="col">{text('worth.factor')}</th>
            <th scope="col">{text('worth.low')}</th>
            <th scope="col">{text('worth.high')}</th>
            <th scope="col">{text('worth.from')}</th>
          </tr>
        </thead>
        <tbody>
          {WORTH_FACTORS.map((name) => {
            const { source, ...span } = factors[name];
            const scale = SHARES.includes(name) ? 100 : 1;
            const label = text(`worth.factor.${name}`);
            const field = (end: keyof Span) => (
              <NumberField
                label={text(end === 'low' ? 'worth.lowOf' : 'worth.highOf', { name: label })}
                value={Math.round(span[end] * scale * 10) / 10}
                most={scale === 100 ? 100 : undefined}
                onNumber={(value) => onEdit(name, { ...span, [end]: value / scale })}
              />
            );
            return (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td data-head={text('worth.low')}>{field('low')}</td>
                <td data-head={text('worth.high')}>{field('high')}</td>
                <td class="soft">{fromWhere(name, source, answers, text)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isEdited && (
        <button type="button" class="button button--small" onClick={onReset}>
          {text('worth.reset')}
        </button>
      )}
    </div>
  );
}

/** Where a factor comes from, in words. */
function fromWhere(name: WorthFactor, source: Factor['source'], answers: number, text: Text): string {
  if (source === 'edited') return text('worth.from.edited');
  if (name === 'would-ask')
    return source === 'answers' ? text('worth.from.answers', { n: answers }) : text('worth.from.studies');
  return text(`worth.from.${name}`);
}

interface NumberFieldProps {
  label: string;
  value: number;
  most: number | undefined;
  onNumber: (value: number) => void;
}

/** A number that can be changed; what is no number, or no possible one, changes nothing. */
function NumberField({ label, value, most, onNumber }: NumberFieldProps) {
  return (
    <input
      class="input worth-number"
      type="number"
      min="0"
      max={most}
      step="any"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const input = event.currentTarget;
        if (input.value !== '' && input.validity.valid) onNumber(input.valueAsNumber);
        else input.value = String(value);
      }}
    />
  );
}
