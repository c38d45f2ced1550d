import { useEffect, useId, useRef } from 'preact/hooks';
import type { Incoming } from '../../../lib/core/author/workshop/take-in-items.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { ChooseFiles } from '../ChooseFiles.tsx';
import { FoundTips } from './FoundTips.tsx';
import { type ImportState, useImport } from './use-import.ts';
import '../workshop-section.css';
import './import.css';

type Item = Record<string, unknown>;

export interface ImportSectionProps {
  /** The tips that are there already. */
  items: readonly Item[];
  text: Text;
  /** `name` is that of the file, where it is one. */
  onTakeIn: (incoming: Incoming, replaces: boolean, name: string) => void;
  onClose: () => void;
}

/** What the browser offers to choose. */
const ACCEPT = '.zip,.csv,.tsv,.md,.markdown,.mdx,.json,.xml,.html,.htm,.txt,.eml,.png,.jpg,.jpeg,.gif,.webp';

const stateWords = (state: ImportState, text: Text): string => {
  if (state.is === 'reading') return text('import.reading');
  if (state.is === 'making') return text('import.making', { percent: state.percent });
  return state.is === 'read' ? text('search.count', { n: state.found.items.length }) : '';
};

/** Takes in help that is elsewhere: what was found, and what did not come along, is told before anything is added. */
export function ImportSection({ items, text, onTakeIn, onClose }: ImportSectionProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, read, stop } = useImport();
  useEffect(() => heading.current?.focus(), []);
  const isAtWork = state.is === 'reading' || state.is === 'making';
  return (
    <section class="workshop-section" aria-labelledby={titleId}>
      <div class="import-head">
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {text('import.do')}
        </h2>
        <button type="button" class="button button--quiet button--small" onClick={onClose}>
          {text('cancel.do')}
        </button>
      </div>
      {!isAtWork && (
        <ChooseFiles label={text('import.choose')} accept={ACCEPT} multiple onFiles={read}>
          <p class="soft">{text('import.lead')}</p>
          {state.is === 'failed' && (
            <p class="field-error" role="alert">
              {text('import.failed')}
            </p>
          )}
        </ChooseFiles>
      )}
      <div class="import-state">
        <p role="status">{stateWords(state, text)}</p>
        {state.is === 'making' && <progress max={100} value={state.percent} aria-label={text('import.do')} />}
        {isAtWork && (
          <button type="button" class="button button--small" onClick={stop}>
            {text('walk.stop')}
          </button>
        )}
      </div>
      {state.is === 'read' && (
        <FoundTips
          found={state.found}
          items={items}
          text={text}
          onTakeIn={(incoming, replaces) => onTakeIn(incoming, replaces, state.name)}
        />
      )}
    </section>
  );
}
