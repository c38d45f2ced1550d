import { LINE_KINDS, type LineKind, type SavedLine } from '../../lib/core/saved-page/saved-line.ts';
import type { Text, TextKey } from '../../lib/core/text/text.ts';
import { Breakable } from '../ui/Breakable.tsx';

/** What each kind of line is called. */
const KIND_WORDS: Record<Exclude<LineKind, 'address'>, TextKey> = {
  title: 'save.title',
  message: 'part.errors',
  field: 'save.field',
  selection: 'save.selection',
  heading: 'save.heading',
  label: 'part.fields',
  landmark: 'save.landmark',
  description: 'save.description',
  language: 'part.language',
};

interface SavedLinesProps {
  lines: readonly SavedLine[];
  leftOut: ReadonlySet<string>;
  text: Text;
  onLeaveOut: (key: string, isLeftOut: boolean) => void;
}

/** Everything that will stand in the file besides the address, line by line, each with a tick to leave it out. */
export function SavedLines({ lines, leftOut, text, onLeaveOut }: SavedLinesProps) {
  const kinds = LINE_KINDS.filter((kind) => kind !== 'address').filter((kind) =>
    lines.some((line) => line.kind === kind),
  );
  return (
    <>
      {kinds.map((kind) => (
        <fieldset key={kind}>
          <legend class="label">{text(KIND_WORDS[kind])}</legend>
          <ul class="save-lines">
            {lines
              .filter((line) => line.kind === kind)
              .map((line) => (
                <li key={line.key}>
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={!leftOut.has(line.key)}
                      onChange={(event) => onLeaveOut(line.key, !event.currentTarget.checked)}
                    />
                    <span class="save-words">
                      {line.part && line.part !== 'label' && <code class="save-part">{line.part}</code>}
                      <bdi>
                        <Breakable words={line.words} />
                      </bdi>
                    </span>
                  </label>
                </li>
              ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
}
