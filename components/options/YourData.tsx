import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';
import { Toast } from '../ui/Toast.tsx';
import { BringBack } from './BringBack.tsx';
import { FileButton } from './FileButton.tsx';
import { Section } from './Section.tsx';
import { type BringingTools, useBringing } from './use-bringing.ts';

/** What can be done with everything that is kept. */
export interface DataTools extends BringingTools {
  /** True when everything has just been deleted. */
  isDeleted: boolean;
  /** How many bytes are kept on this device. */
  onUsage: () => Promise<number>;
  /** The text of a file with everything that is a person's own. */
  onExport: () => Promise<string>;
  onDeleteAll: () => Promise<void>;
}

interface YourDataProps {
  tools: DataTools;
  text: Text;
  onSaveFile: (name: string, content: string) => void;
}

/** What is kept on this device and how much; taken along, brought back, deleted. */
export function YourData({ tools, text, onSaveFile }: YourDataProps) {
  const bringing = useBringing(tools, text);
  const { found, said } = bringing;
  const [usage, setUsage] = useState<number | null>(null);
  useEffect(() => {
    void tools.onUsage().then(setUsage, () => undefined);
  }, [tools]);
  return (
    <Section name="data" text={text}>
      <div>
        <p>{text('data.what')}</p>
        {usage !== null && !tools.isDeleted && (
          <p class="soft">{text('data.size', { size: inMegabytes(usage, text) })}</p>
        )}
      </div>
      <div class="card-actions">
        <button
          type="button"
          class="button button--small"
          onClick={async () => onSaveFile('alongside-data.json', await tools.onExport())}
        >
          {text('data.export')}
        </button>
        <FileButton label={text('data.import')} onFile={(file) => void bringing.choose(file)} />
        <DeleteAll text={text} onAsk={bringing.cancel} onDeleteAll={tools.onDeleteAll} />
      </div>
      <p class={said?.isFailure ? 'field-error' : 'soft'} aria-live="polite">
        {said?.words}
      </p>
      {found && (
        <BringBack
          // Another file is looked at afresh.
          key={found.content}
          name={found.name}
          preview={found.preview}
          text={text}
          onBring={bringing.bring}
          onCancel={bringing.cancel}
        />
      )}
      <Toast words={bringing.done} text={text} onUndo={() => void bringing.undo()} onDismiss={bringing.dismiss} />
    </Section>
  );
}

const inMegabytes = (bytes: number, text: Text) =>
  new Intl.NumberFormat(text.language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    bytes / 1_000_000,
  );

interface DeleteAllProps {
  text: Text;
  /** Called when it is being thought of: what else was begun with the data is left. */
  onAsk: () => void;
  onDeleteAll: () => Promise<void>;
}

/** Asks once more, because this cannot be undone. */
function DeleteAll({ text, onAsk, onDeleteAll }: DeleteAllProps) {
  const [isAsking, setAsking] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        type="button"
        class="button button--quiet button--small"
        onClick={() => {
          onAsk();
          setAsking(true);
        }}
      >
        {text('data.delete')}
      </button>
    );
  }
  return (
    <div class="data-delete">
      <p>{text('data.deleteSure')}</p>
      {isFailed && (
        <p class="field-error" role="alert">
          {text('data.notDeleted')}
        </p>
      )}
      <button ref={keep} type="button" class="button button--small" onClick={() => setAsking(false)}>
        {text('data.keep')}
      </button>
      <button
        type="button"
        class="button button--danger button--small"
        onClick={() => {
          setFailed(false);
          onDeleteAll().catch(() => setFailed(true));
        }}
      >
        {text('data.deleteDo')}
      </button>
    </div>
  );
}
