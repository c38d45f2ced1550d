// Where a text stops being JSON: browsers say it differently, some not at all.

/** Where in a text something stands, from 1, and what stands there. */
export interface JsonFault {
  line: number;
  column: number;
  found: string;
}

const SPACE = /[ \t\r\n]*/y;
const LITERAL =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const MAX_FOUND = 20;

/** What may come next: a value, the first value or end of a list, a key, the first key or end, a colon, a comma or end. */
type Next = 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'comma';

/** Where the text is no longer JSON, as a position in it. */
function faultAt(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  for (;;) {
    at += match(SPACE).length;
    const sign = text[at] ?? '';
    const closes = open.at(-1) === '{' ? '}' : ']';
    const mayClose = open.length > 0 && (next === 'comma' || next === 'first' || next === 'first-key');
    if (mayClose && sign === closes) {
      open.pop();
      next = 'comma';
      at += 1;
    } else if (next === 'comma' || next === 'colon') {
      if (open.length === 0 || sign !== (next === 'comma' ? ',' : ':')) return at;
      next = next === 'colon' || closes === ']' ? 'value' : 'key';
      at += 1;
    } else if (next !== 'key' && next !== 'first-key' && (sign === '{' || sign === '[')) {
      open.push(sign);
      next = sign === '{' ? 'first-key' : 'first';
      at += 1;
    } else {
      const word = match(LITERAL);
      const isKey: boolean = next === 'key' || next === 'first-key';
      if (word === '' || (isKey && sign !== '"')) return at;
      next = isKey ? 'colon' : 'comma';
      at += word.length;
    }
  }
}

/** Finds where a text that is no JSON stops being it, and what stands there. */
export function findJsonFault(text: string): JsonFault {
  const at = faultAt(text);
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  const [rest = ''] = text.slice(at, at + MAX_FOUND).split(/[\r\n]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found: rest.trim().toWellFormed() };
}
