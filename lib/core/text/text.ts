// Turns a message catalogue (plain data, one per language) into a function that gives the words for a key.
import type { en } from './en.ts';
import type { enHelp } from './en-help.ts';
import { isRightToLeft } from './languages.ts';
import type { Plural } from './plural.ts';

/** The keys of every catalogue. */
export type TextKey = keyof typeof en;

/** One language's messages. `{name}` in a message stands for a parameter. */
export type Catalogue = Record<TextKey, string | Plural>;

/** Those of its messages that help needs; what else there is belongs to pages of which each has a tab to itself. */
export type HelpCatalogue = Pick<Catalogue, keyof typeof enHelp>;

/** Values for the `{name}` places of a message. */
export type TextParams = Record<string, string | number>;

/** Gives the words for a key in one language. */
export interface Text {
  (key: TextKey, params?: TextParams): string;
  /** BCP 47 tag, for `Intl` and the `lang` attribute. */
  readonly language: string;
}

/** Around a name or an address that may be written the other way, so that its marks stay with it (Unicode, UAX 9). */
const [ISOLATE, END_ISOLATE] = ['\u2068', '\u2069'];

/** Messages that go out as plain text, or into a tip. */
const IN_MAILS = /^(ask|propose|mail|step)\./;

/**
 * Creates the words of one language; numbers are written as that language writes them. Of a key that the catalogue does
 * not have, the words are the key.
 */
export function createText(catalogue: HelpCatalogue & Partial<Catalogue>, language: string): Text {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const show = (value: string | number) => (typeof value === 'number' ? number.format(value) : value);
  const isolate = isRightToLeft(language)
    ? (words: string) => `${ISOLATE}${words}${END_ISOLATE}`
    : (words: string) => words;
  const text = (key: TextKey, params: TextParams = {}) => {
    const message = catalogue[key] ?? key;
    const form =
      typeof message === 'string' ? message : (message[plural.select(Number(params.n ?? 0))] ?? message.other);
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      // A mail is plain text for whichever app opens it: nothing invisible goes into it.
      return typeof value === 'string' && !IN_MAILS.test(key) ? isolate(value) : show(value);
    });
  };
  return Object.assign(text, { language });
}
