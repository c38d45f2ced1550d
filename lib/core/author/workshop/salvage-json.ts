// What can still be read of JSON that is broken: by a hand that left a comma out, or by a copy that ended too soon.

/** What is no value at all. */
const NOTHING = Symbol('nothing');
type Read = unknown | typeof NOTHING;

/** Deeper than any feed goes. */
const MOST_DEEP = 100;

const SPACE = /[\s\ufeff]+|\/\/[^\n]*|\/\*[\s\S]{0,2000}?\*\//y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const BARE_KEY = /[\p{L}\p{N}_$-]+/uy;
const JUNK = /[^,\]}\n]*/y;
/** What word processors make of quotation marks. */
const QUOTES = '"“”„';
/** A line after which a text that was not ended cannot have gone on. */
const NEXT_KEY = /\s{1,200}(?:"[^"\n]{1,200}"\s{0,20}:|[}\]])/y;

/** The end of the text that begins at a quotation mark, and where to go on. */
function endOfString(text: string, start: number): { end: number; next: number } {
  const closers = text[start] === '"' ? '"' : QUOTES;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\') at += 1;
    else if (closers.includes(sign)) return { end: at, next: at + 1 };
    else if (sign === '\n') {
      NEXT_KEY.lastIndex = at;
      if (!NEXT_KEY.test(text)) continue;
      const line = text.slice(start, at).trimEnd();
      // The comma after it belonged to no text.
      const body = line.endsWith(',') ? line.slice(0, -1) : line;
      return { end: Math.max(start + body.length, start + 1), next: at };
    }
  }
  return { end: text.length, next: text.length };
}

function readEscapes(body: string): Read {
  const escaped = body.replace(/"/g, (sign, at: number) => (body[at - 1] === '\\' ? sign : '\\"'));
  // JSON allows no control characters in a text; those that it does allow stay as they are.
  const plain = escaped.replace(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1));
  for (const one of [plain, plain.replace(/\\(?!["\\/bfnrt]|u[\da-f]{4})/gi, '\\\\')]) {
    try {
      return JSON.parse(`"${one}"`);
    } catch {
      // The second reading takes a stray backslash for one that is meant.
    }
  }
  return NOTHING;
}

function createReader(text: string) {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const sign = (): string => {
    // One after the other: a pattern that repeats itself runs out of room for thousands of lines.
    while (take(SPACE) !== '');
    return text[at] ?? '';
  };
  const readString = (): { read: Read; isWhole: boolean } => {
    const { end, next } = endOfString(text, at);
    const body = text.slice(at + 1, end);
    const isWhole = next > end || next < text.length;
    at = next;
    return { read: readEscapes(body), isWhole };
  };
  const isQuote = (one: string) => one !== '' && QUOTES.includes(one);

  const readValue = (depth: number): Read => {
    const first = sign();
    if (depth > MOST_DEEP) at = text.length;
    else if (first === '{') return readObject(depth);
    else if (first === '[') return readList(depth);
    else if (isQuote(first)) {
      const { read, isWhole } = readString();
      // Half a text at the end of a file says something that nobody has written.
      return isWhole ? read : NOTHING;
    } else {
      const literal = take(LITERAL);
      if (literal !== '') return JSON.parse(literal);
      take(JUNK);
    }
    return NOTHING;
  };
  const readList = (depth: number): unknown[] => {
    const list: unknown[] = [];
    at += 1;
    for (let next = sign(); next !== ']' && next !== '}' && next !== ''; next = sign()) {
      if (next === ',') at += 1;
      else {
        const before = at;
        const read = readValue(depth + 1);
        if (read !== NOTHING) list.push(read);
        if (at === before) at += 1;
      }
    }
    if (text[at] === ']') at += 1;
    return list;
  };
  const readEntry = (depth: number): [string, unknown][] => {
    const key = isQuote(sign()) ? readString().read : take(BARE_KEY) || NOTHING;
    if (typeof key !== 'string' || sign() !== ':') return [];
    at += 1;
    const read = readValue(depth + 1);
    return read === NOTHING ? [] : [[key, read]];
  };
  const readObject = (depth: number): Record<string, unknown> => {
    const entries: [string, unknown][] = [];
    at += 1;
    for (let next = sign(); next !== '}' && next !== ']' && next !== ''; next = sign()) {
      const before = at;
      if (next === ',') at += 1;
      else entries.push(...readEntry(depth));
      if (at === before) at += 1;
    }
    if (text[at] === '}') at += 1;
    return Object.fromEntries(entries);
  };
  return { begins: () => sign() === '{', read: () => readObject(0) };
}

/** Reads what can be read of an object whose JSON is broken; `null` where none begins. */
export function salvageJson(text: string): Record<string, unknown> | null {
  const reader = createReader(text);
  return reader.begins() ? reader.read() : null;
}
