// What the parser of YAML says, in words that tell an author how to mend it.
import type { YAMLError } from 'yaml';

/** A slip: its rule, and how to mend it. */
export interface YamlSlip {
  rule: string;
  message: string;
}

const quotesWanted = (why: string): YamlSlip => ({ rule: 'yaml-quote', message: `Put quotes around it: it ${why}.` });

/** The characters with which no text without quotes may begin. */
const MEANINGFUL = /^[@`%*&!|>{}[\],]/;

/** What to do about a text that begins with a sign of YAML. */
export const explainSign = (sign: string): YamlSlip => quotesWanted(`begins with ${sign}`);

/** What an error in YAML comes from; `rest` is the text from where it is to the end of its line. */
export function explainYaml(error: Pick<YAMLError, 'code' | 'message'>, rest: string): YamlSlip {
  const [first = ''] = rest;
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return quotesWanted('contains ": "');
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return explainSign(first);
    case 'DUPLICATE_KEY':
      return { rule: 'yaml-twice', message: 'Leave out one of the two: this key already stands above.' };
    case 'TAB_AS_INDENT':
      return { rule: 'yaml-tab', message: 'Indent with spaces: this line begins with a tab.' };
    case 'MISSING_CHAR':
      if (/quote/.test(error.message))
        return { rule: 'yaml-open', message: 'End the text with the quote it began with.' };
      break;
    case 'BAD_INDENT':
      if (first === '[' || first === '{')
        return {
          rule: 'yaml-open',
          message: `Close what begins here with ${first}: there is no ${first === '[' ? ']' : '}'} after it.`,
        };
      return { rule: 'yaml-indent', message: 'Indent it as the lines around it.' };
    case 'UNEXPECTED_TOKEN':
      if (first === '-')
        return { rule: 'yaml-list', message: 'Begin a list on a line of its own, or write [one, two].' };
      if (/scalar at node end/.test(error.message))
        return quotesWanted('goes on after its closing quote; use the other kind of quotes outside');
      break;
    default:
  }
  if (first === ']' || first === '}')
    return {
      rule: 'yaml-open',
      message: `Leave it out, or put quotes around the text: nothing is open that ${first} closes.`,
    };
  if (MEANINGFUL.test(first)) return explainSign(first);
  return { rule: 'yaml-syntax', message: `Expected "key: value" on each line; ${error.message}.` };
}
