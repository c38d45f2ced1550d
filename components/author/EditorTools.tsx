import { useRef, useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';
import { directionOf } from '../ui/direction.ts';
import { Icon } from '../ui/Icon.tsx';

/** What can be done with a text by a button. */
export const TOOLS = ['bold', 'italic', 'list', 'numbers', 'link', 'code', 'picture'] as const;
export type Tool = (typeof TOOLS)[number];

/** The letters that do the same together with Ctrl, or Cmd. */
const KEYS: Partial<Record<Tool, string>> = { bold: 'B', italic: 'I', link: 'K' };

/** The tool that a key press asks for. */
export function toolOfKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Tool | undefined {
  if (ctrlKey === metaKey || altKey || shiftKey) return undefined;
  // Where letters are not Latin ones, keys are known by their place.
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace('Key', '');
  return TOOLS.find((tool) => KEYS[tool] === letter);
}

interface EditorToolsProps {
  tools: readonly Tool[];
  /** The name of the text that they change. */
  label: string;
  areaId: string;
  text: Text;
  onTool: (tool: Tool) => void;
}

/** The tools of a text field: one stop for the Tab key, arrows go from one to the next. */
export function EditorTools({ tools, label, areaId, text, onTool }: EditorToolsProps) {
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const forward = directionOf(text.language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const places: Record<string, number> = {
      [forward]: (current + 1) % tools.length,
      [backward]: (current + tools.length - 1) % tools.length,
      Home: 0,
      End: tools.length - 1,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={bar}
      class="editor-tools"
      role="toolbar"
      tabIndex={-1}
      aria-label={`${text('editor.tools')}: ${label}`}
      aria-controls={areaId}
      onKeyDown={go}
    >
      {tools.map((tool, at) => (
        <button
          key={tool}
          type="button"
          class="button button--quiet button--icon button--small"
          aria-label={text(`editor.${tool}`)}
          aria-keyshortcuts={KEYS[tool] && `Control+${KEYS[tool]}`}
          title={text(`editor.${tool}`)}
          tabIndex={at === current ? 0 : -1}
          onFocus={() => setCurrent(at)}
          onClick={() => onTool(tool)}
        >
          <Icon shape={tool} />
        </button>
      ))}
    </div>
  );
}
