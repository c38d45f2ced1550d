// The worker has no DOM: the text of HTML is taken by a tokenizer. The HTML itself is kept as it came.
import { Parser } from 'htmlparser2';
import { FEED_LIMITS } from './limits.ts';

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
  'title',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

/** The plain text of HTML: what a reader would see, blocks on lines of their own. */
export function htmlToText(html: string): string {
  let text = '';
  let silent = 0;
  let preformatted = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'pre') preformatted += 1;
      if (SILENT.has(name)) silent += 1;
      else if (!INLINE.has(name)) text += '\n';
    },
    ontext: (data) => {
      // A line break of the source is a space to the reader, except where it was set by hand.
      if (silent === 0) text += preformatted > 0 ? data : data.replace(/\s+/gu, ' ');
    },
    onclosetag: (name) => {
      if (name === 'pre') preformatted -= 1;
      if (SILENT.has(name)) silent -= 1;
      else if (!INLINE.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Ends a walk through HTML before its end. */
class EnoughSeen extends Error {}

/** How deep HTML is nested and how many elements it has, counted until either is more than a tip may have. */
export function htmlShape(html: string): { depth: number; elements: number } {
  let [open, depth, elements] = [0, 0, 0];
  const parser = new Parser({
    onopentagname: () => {
      open += 1;
      elements += 1;
      depth = Math.max(depth, open);
      // The parser's own work grows with the square of the depth.
      if (depth > FEED_LIMITS.depth || elements > FEED_LIMITS.elements) throw new EnoughSeen();
    },
    onclosetag: () => {
      open -= 1;
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof EnoughSeen)) throw error;
  }
  return { depth, elements };
}
