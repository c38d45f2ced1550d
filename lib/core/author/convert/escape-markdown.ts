// Text that Markdown leaves as it is.

/** What is markup anywhere in a line; an underscore within a word is none. */
const ANYWHERE = /[\\`*[\]<|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|~(?=~)|(?<=~)~/gu;
/** What is markup only where a line, or a text after other markup, begins: headings, lists, quotations, rules, tables. */
const AT_START = /^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+\s*$|-[-\s]*$|:?-+:?\s*$|>)/;
const NUMBER_AT_START = /^(\s*\d{1,9})([.)])(?=\s|$)/;
/** At its end a heading may be closed. */
const AT_END = /(^|\s)#(?=#*\s*$)/;

/** Writes a line of text so that it reads just so as Markdown. */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(ANYWHERE, '\\$&')
    .replace(AT_END, '$1\\#')
    .replace(AT_START, '$1\\$2')
    .replace(NUMBER_AT_START, '$1\\$2');
