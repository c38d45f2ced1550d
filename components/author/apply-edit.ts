import type { EditedText, TextEdit } from '../../lib/core/author/edit-text.ts';

/** The text of a field with the selection in it. */
export const textOfArea = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): EditedText => ({
  value,
  from: selectionStart,
  to: selectionEnd,
});

/** Makes an edit as if it were typed, so that the browser's own undo takes it back. */
export function applyEdit(area: HTMLTextAreaElement, { from, to, words, selectFrom, selectTo }: TextEdit): void {
  const expected = area.value.slice(0, from) + words + area.value.slice(to);
  area.focus();
  area.setSelectionRange(from, to);
  if (area.value !== expected) {
    // Nothing else writes into the browser's own history of a field.
    if (typeof document.execCommand === 'function') {
      if (words === '') document.execCommand('delete');
      else document.execCommand('insertText', false, words);
    }
    if (area.value !== expected) {
      area.value = expected;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }
  area.setSelectionRange(selectFrom, selectTo);
}
