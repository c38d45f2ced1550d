import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { BRING_MODES, type BringMode, type Preview } from '../../lib/core/own-data.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { planLines, refusalWords } from './bring-words.ts';
import { Choices } from './Choices.tsx';
import './bring-back.css';

/** Refusals shown one by one; a file with more is not looked through line by line. */
const MOST_REFUSALS = 50;

interface BringBackProps {
  /** The name of the file. */
  name: string;
  preview: Preview;
  text: Text;
  onBring: (mode: BringMode) => Promise<void>;
  onCancel: () => void;
}

/** What is in a file, before any of it is brought back, and how it is to come in. */
export function BringBack({ name, preview, text, onBring, onCancel }: BringBackProps) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [mode, setMode] = useState<BringMode>('add');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const lines = planLines(preview, mode, text);
  return (
    <section class="bring" aria-labelledby={titleId}>
      <h3 id={titleId} ref={title} tabIndex={-1} class="bring-title">
        {text('bring.title', { name })}
      </h3>
      {preview.isNewer && <p class="bring-newer">{text('bring.newer')}</p>}
      {lines.length === 0 && <p>{text('bring.nothing')}</p>}
      {lines.length > 0 && (
        <ul class="bring-parts" aria-live="polite">
          {lines.map(({ part, what, how }) => (
            <li key={part} class="bring-part">
              <span class="bring-what">{what}</span> <span class="soft">{how}</span>
            </li>
          ))}
        </ul>
      )}
      {preview.refused.length > 0 && (
        <Disclosure
          label={text('bring.refused', { n: preview.refused.length })}
          startsOpen={preview.refused.length <= 3}
        >
          <ul class="bring-refused">
            {preview.refused.slice(0, MOST_REFUSALS).map((refusal) => (
              <li key={JSON.stringify(refusal)} dir="auto">
                {refusalWords(refusal, text)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {lines.length > 0 && (
        <Choices
          name={text('bring.how')}
          choices={BRING_MODES}
          chosen={mode}
          words={(choice) => text(`bring.${choice}`)}
          onChoose={setMode}
        />
      )}
      <div class="card-actions">
        {lines.length > 0 && (
          <button
            type="button"
            class="button button--primary button--small"
            aria-disabled={isBusy}
            onClick={() => {
              if (isBusy) return;
              setBusy(true);
              void onBring(mode);
            }}
          >
            {text('bring.do')}
          </button>
        )}
        <button type="button" class="button button--quiet button--small" onClick={onCancel}>
          {text('cancel.do')}
        </button>
      </div>
    </section>
  );
}
