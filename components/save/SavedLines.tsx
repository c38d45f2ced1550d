import { LINE_KINDS, type SavedLine } from '../../lib/core/saved-page/saved-line.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Breakable } from '../ui/Breakable.tsx';

interface SavedLinesProps {
  lines: readonly SavedLine[];
  leftOut: ReadonlySet<string>;
  text: Text;
  onLeaveOut: (key: string, isLeftOut: boolean) => void;
}

/** Everything that will stand in the file besides the address, line by line, each with a tick to leave it out. */
export function SavedLines({ lines, leftOut, text, onLeaveOut }: SavedLinesProps) {
  const kinds = LINE_KINDS.filter((kind) => kind !== 'address' && lines.some((line) => line.kind === kind));
  return (
    <>
      {kinds.map((kind) => (
        <fieldset key={kind}>
          <legend class="label">{text(`save.${kind}`)}</legend>
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
