import { Parser } from 'htmlparser2';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

function undo(entity: string): string {
  let text = '';
  // One entity alone holds no markup, so what comes out is text whatever it looks like.
  new Parser({ ontext: (data) => (text += data) }).end(entity);
  return text;
}

/** Undoes the entities in a text that was written for HTML, each once: `&amp;lt;` is `&lt;`, and `&lt;b&gt;` stays words. */
export const undoEntities = (text: string): string => (text.includes('&') ? text.replace(ENTITY, undo) : text);
