import { useId, useRef, useState } from 'preact/hooks';
import { parseLinkAddress } from '../../lib/core/author/convert/tidy-link.ts';
import {
  continueList,
  type EditedText,
  putLink,
  putPictureName,
  takeLinkAway,
  toggleList,
  toggleMark,
} from '../../lib/core/author/edit-text.ts';
import { freePictureName, picturesIn } from '../../lib/core/author/named-pictures.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { AskInPlace } from './AskInPlace.tsx';
import { applyEdit, textOfArea } from './apply-edit.ts';
import { EditorTools, TOOLS, type Tool, toolOfKey } from './EditorTools.tsx';
import type { PictureProps } from './editor-props.ts';
import { usePaste } from './use-paste.ts';
import { usePictureAsks } from './use-picture-asks.ts';
import './text-editor.css';

/** What a text field of a tip is drawn from. */
export interface TextEditorProps extends PictureProps {
  /** The name of the field. */
  label: string;
  /** The name stands beside it already, as a number does. */
  hidesLabel?: boolean;
  /** Markdown. */
  value: string;
  text: Text;
  onValue: (value: string) => void;
  /** Lines that it has while empty. */
  rows?: number;
  tools?: readonly Tool[];
  /** What is wrong with it; nothing when absent. */
  error?: string | undefined;
  placeholder?: string;
  /** Takes a key press before the field does; answers whether it did. */
  onKey?: (event: KeyboardEvent, area: HTMLTextAreaElement) => boolean;
  /** Takes what was pasted in another way; answers whether it did. */
  onPasted?: (markdown: string) => boolean;
  onArea?: (area: HTMLTextAreaElement | null) => void;
}

const MARKS = { bold: '**', italic: '*', code: '`' } as const;

/** A plain field for text that need not look plain: tools, keys and the clipboard write the signs. */
export function TextEditor(props: TextEditorProps) {
  const { label, hidesLabel = false, value, text, rows = 5, tools = TOOLS, error, placeholder, onValue, onKey } = props;
  const [areaId, errorId] = [useId(), useId()];
  const [said, say] = useState('');
  const [linked, setLinked] = useState<EditedText | null>(null);
  const area = useRef<HTMLTextAreaElement | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const { waiting, take, settle } = usePictureAsks(props, say);
  const pasting = usePaste(props, () => ({ area: area.current, say, takePictures: take }));

  const use = (tool: Tool) => {
    if (!area.current) return;
    const selected = textOfArea(area.current);
    if (tool === 'picture') files.current?.click();
    else if (tool === 'list' || tool === 'numbers') applyEdit(area.current, toggleList(selected, tool === 'numbers'));
    else if (tool !== 'link') applyEdit(area.current, toggleMark(selected, MARKS[tool]));
    else {
      const away = takeLinkAway(selected);
      if (away) applyEdit(area.current, away);
      else setLinked(selected);
    }
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.isComposing) return;
    const tool = toolOfKey(event);
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (tool) use(tool);
    else if (onKey?.(event, event.currentTarget)) return event.preventDefault();
    const next = isEnter ? continueList(textOfArea(event.currentTarget)) : null;
    if (next) applyEdit(event.currentTarget, next);
    if (tool || next) event.preventDefault();
  };
  return (
    <div class="editor">
      <div class="editor-head">
        <label class={hidesLabel ? 'visually-hidden' : 'label'} for={areaId}>
          {label}
        </label>
        <EditorTools tools={tools} label={label} areaId={areaId} text={text} onTool={use} />
      </div>
      <textarea
        ref={(element) => {
          area.current = element;
          props.onArea?.(element);
        }}
        id={areaId}
        class={rows > 1 ? 'input editor-area' : 'input editor-area editor-area--line'}
        rows={Math.max(rows, Math.min(value.split('\n').length, 20))}
        dir="auto"
        placeholder={placeholder}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : errorId}
        onInput={(event) => {
          say('');
          onValue(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        {...pasting}
      />
      {error !== undefined && (
        <p class="field-error" id={errorId} role="alert">
          {error}
        </p>
      )}
      <EditorAsks {...{ props, area, linked, waiting }} onSettled={() => (linked ? setLinked(null) : settle())} />
      <input
        ref={files}
        type="file"
        aria-label={text('editor.pictures')}
        hidden
        multiple
        accept="image/png,image/jpeg,image/gif,image/webp"
        onChange={(event) => {
          void take(Array.from(event.currentTarget.files ?? []));
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <p class="soft editor-said" aria-live="polite">
        {said}
      </p>
      <ShownPictures {...props} />
    </div>
  );
}

interface EditorAsksProps {
  props: TextEditorProps;
  area: { current: HTMLTextAreaElement | null };
  /** The selection that is to become a link. */
  linked: EditedText | null;
  /** Pictures of which it is not known yet what they show. */
  waiting: readonly string[];
  onSettled: () => void;
}

/** What a link or a picture still needs before it stands in the text. */
function EditorAsks({ props: { text, pictures, onPicture }, area, linked, waiting, onSettled }: EditorAsksProps) {
  const [picture] = waiting;
  const leave = () => {
    onSettled();
    area.current?.focus();
  };
  if (linked) {
    const link = (typed: string) => {
      const address = parseLinkAddress(typed);
      if (address === null) return text('editor.addressBad');
      onSettled();
      if (area.current) applyEdit(area.current, putLink(linked, address));
      return '';
    };
    return (
      <AskInPlace key="link" label={text('editor.address')} dir="ltr" text={text} onGive={link} onCancel={leave} />
    );
  }
  if (picture === undefined) return null;
  const put = (alt: string) => {
    if (alt.trim() === '') return text('editor.altMissing');
    const name = freePictureName(pictures);
    onPicture(name, picture);
    onSettled();
    if (area.current) applyEdit(area.current, putPictureName(textOfArea(area.current), name, alt));
    return '';
  };
  return (
    <AskInPlace
      key={picture}
      label={text('editor.alt')}
      hint={text('editor.altHint')}
      dir="auto"
      text={text}
      onGive={put}
      onCancel={leave}
    >
      <img class="editor-picture" src={picture} alt="" />
    </AskInPlace>
  );
}

/** The pictures that a text names, small, so that a name in it says which one it is. */
function ShownPictures({ value, pictures, text }: TextEditorProps) {
  const shown = picturesIn(value, pictures);
  if (shown.length === 0) return null;
  return (
    <ul class="editor-pictures" aria-label={text('editor.pictures')}>
      {shown.map(({ name, alt, address }, at) => (
        // The same picture may stand in a text twice.
        <li key={at}>
          <img class="editor-picture" src={address} alt={alt} />
          <span class="soft" dir="ltr">
            {name}
          </span>
        </li>
      ))}
    </ul>
  );
}
