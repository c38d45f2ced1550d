import { useRef } from 'preact/hooks';
import { isFormatted } from '../../lib/core/author/convert/is-formatted.ts';
import type { LostKind } from '../../lib/core/author/convert/paste-to-markdown.ts';
import { putMarkdown } from '../../lib/core/author/edit-text.ts';
import { createPictureNames } from '../../lib/core/author/named-pictures.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { applyEdit, textOfArea } from './apply-edit.ts';
import type { PictureProps } from './editor-props.ts';
import { scaleWithin } from './use-picture-asks.ts';

interface PasteProps extends PictureProps {
  text: Text;
  /** Takes what was pasted in another way; answers whether it did. */
  onPasted?: ((markdown: string) => boolean) | undefined;
}

/** The data of an address that holds it; no page may fetch one. */
function toBlob(address: string): Blob {
  const [head = '', data = ''] = address.split(/,(.*)/s);
  const bytes = /;base64$/i.test(head) ? atob(decodeURIComponent(data)) : decodeURIComponent(data);
  return new Blob([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))]);
}

function toLeft(lost: readonly LostKind[], text: Text): string {
  const what = new Intl.ListFormat(text.language).format(lost.map((kind) => text(`editor.left.${kind}`)));
  return lost.length === 0 ? '' : text('editor.left', { what });
}

/** Turns copied HTML into Markdown, its pictures made ready. */
async function readPasted(html: string, given: PasteProps): Promise<{ markdown: string; left: string }> {
  // Large, and most who open help paste nothing.
  const { pasteToMarkdown } = await import('../../lib/core/author/convert/paste-to-markdown.ts');
  const names = createPictureNames(given.pictures);
  const pasted = pasteToMarkdown(html, (address) => names.take(address));
  const lost = new Set(pasted.lost);
  let { markdown } = pasted;
  let pictures = given.pictures;
  for (const [name, address] of Object.entries(names.all())) {
    if (Object.hasOwn(pictures, name)) continue;
    const scaled = await scaleWithin(toBlob(address), { ...given, pictures }).catch(() => null);
    if (scaled?.ok) {
      pictures = { ...pictures, [name]: scaled.value };
      given.onPicture(name, scaled.value);
      continue;
    }
    lost.add('pictures');
    markdown = markdown.replace(new RegExp(`!\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\(${name}(?: "[^"]*")?\\)`, 'g'), '$1');
  }
  return { markdown, left: toLeft([...lost], given.text) };
}

interface Pasting {
  area: HTMLTextAreaElement | null;
  say: (words: string) => void;
  takePictures: (files: readonly Blob[]) => Promise<void>;
}

/** What happens when something is pasted into a text, or dropped on it. */
export function usePaste(given: PasteProps, pasting: () => Pasting) {
  const latest = useRef(given);
  latest.current = given;
  const putHtml = async (html: string) => {
    const { say } = pasting();
    try {
      const { markdown, left } = await readPasted(html, latest.current);
      const { area } = pasting();
      if (area && markdown !== '' && !latest.current.onPasted?.(markdown)) {
        applyEdit(area, putMarkdown(textOfArea(area), markdown));
      }
      say(left);
    } catch {
      say(latest.current.text('status.syncFailed'));
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const { clipboardData: data } = event;
    if (!data) return;
    const [html, plain] = [data.getData('text/html'), data.getData('text/plain')];
    const files = Array.from(data.files);
    pasting().say('');
    // Sheets and documents copy a picture of themselves as well.
    if (isFormatted(html) && (plain.trim() !== '' || files.length === 0)) void putHtml(html);
    else if (files.length > 0) void pasting().takePictures(files);
    else if (!latest.current.onPasted?.(plain)) return;
    event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length === 0) return;
    event.preventDefault();
    void pasting().takePictures(files);
  };
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  return { onPaste, onDrop, onDragOver };
}
