// Every language says everything, with the same values in it and all the forms its numbers need.
import { describe, expect, test } from 'vitest';
import { en } from '../../../lib/core/text/en.ts';
import { chooseLanguage, LANGUAGES, type Language, languageFor } from '../../../lib/core/text/languages.ts';
import { CATALOGUES } from '../../../lib/core/text/load-text.ts';
import type { Plural } from '../../../lib/core/text/plural.ts';
import { createText, type TextKey } from '../../../lib/core/text/text.ts';

const keys = Object.keys(en) as TextKey[];
const formsOf = (message: string | Plural) => (typeof message === 'string' ? [message] : Object.values(message));
const placesOf = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
const placesIn = (message: string | Plural) => new Set(formsOf(message).flatMap(placesOf));

/** Numbers of things: every category that a language has for whole numbers is among them. */
const COUNTS = [0, 1, 2, 3, 5, 11, 20, 21, 100, 102, 1000, 1_000_000];

/** Names, patterns of values, and words that a language shares with English. */
const ALIKE = new Set<TextKey>([
  'bring.asks',
  'bring.feeds',
  'options.title',
  'options.addressHint',
  'mail.gmail',
  'mail.outlook',
  'help.nowFor',
  'help.options',
  'feeds.details',
  'status.offlinePlain',
  'kind.tool',
  'kind.guide',
  'kind.contact',
  'feeds.name',
  'note.item',
  'note.person',
  'expected.version',
  'severity.error',
  'feeds.violet',
  'feeds.olive',
  'workshop.about',
  'workshop.person',
  'part.text',
  'part.id',
  'workshop.personName',
  'editor.link',
  'editor.code',
  'publish.github',
  'publish.gitlab',
  'part.url',
  'part.errors',
  'part.contacts',
  'part.audience',
  'report.for',
]);

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  test('has every message and none of its own', async () => {
    expect(Object.keys(await CATALOGUES[language]()).sort()).toEqual([...keys].sort());
  });

  test('has the same values in every message', async () => {
    const catalogue = await CATALOGUES[language]();
    const wrong = keys.filter((key) => {
      const [own, english] = [placesIn(catalogue[key]), placesIn(en[key])];
      return [...own].sort().join() !== [...english].sort().join();
    });
    expect(wrong).toEqual([]);
  });

  test('has the form that each number of things asks for', async () => {
    const catalogue = await CATALOGUES[language]();
    const plural = new Intl.PluralRules(language);
    const wrong = keys.filter((key) => {
      const message = catalogue[key];
      // A language without plurals says the same for every number.
      if (typeof message === 'string')
        return new Set(formsOf(en[key])).size > 1 && plural.resolvedOptions().pluralCategories.length > 1;
      return (
        COUNTS.some((n) => !(plural.select(n) in message) && plural.select(n) !== 'many') || typeof en[key] === 'string'
      );
    });
    expect(wrong).toEqual([]);
  });

  test('says nothing in English but names', async () => {
    const catalogue = await CATALOGUES[language]();
    const same = keys.filter((key) => JSON.stringify(catalogue[key]) === JSON.stringify(en[key]));
    expect(same.filter((key) => !ALIKE.has(key))).toEqual([]);
  });

  test('begins no message with a space and ends none with one', async () => {
    const text = createText(await CATALOGUES[language](), language);
    expect(keys.filter((key) => text(key) !== text(key).trim())).toEqual([]);
  });
});

/** A name for those who can’t see which thing a button is beside, and the words on that button. */
const NAMED: (readonly [TextKey, TextKey])[] = [
  ...keys.flatMap((key) => {
    const shown = keys.find((other) => `${other}Name` === key);
    // A sentence with the name of a person in it is none.
    const isName = placesIn(en[key]).size > 0 && key !== 'askForm.okName';
    return shown && isName ? [[key, shown] as const] : [];
  }),
  ['review.open', 'check.goTo'],
  ['remove.name', 'remove.do'],
  ['own.editName', 'edit.do'],
  ['askForm.editName', 'edit.do'],
  ['steps.pickFor', 'pick.do'],
  ['own.proposeName', 'tip.propose'],
];

test.each(LANGUAGES)('in %s, the name of a button contains its words: people say what they see', async (language) => {
  const text = createText(await CATALOGUES[language](), language);
  expect(NAMED.length).toBeGreaterThan(10);
  expect(
    NAMED.filter(([name, shown]) => !text(name).toLowerCase().includes(text(shown).toLowerCase())).map(
      ([name, shown]) => `${text(shown)} / ${text(name)}`,
    ),
  ).toEqual([]);
});

test.each<[string[], Language]>([
  [['de-AT', 'en'], 'de'],
  [['nl', 'pt-BR', 'en'], 'pt-PT'],
  [['zh-TW'], 'zh-CN'],
  [['tlh'], 'en'],
  [[], 'en'],
])('of %j, %s is spoken', (wanted, language) => expect(chooseLanguage(wanted)).toBe(language));

test.each<[string[] | undefined, string, Language | null]>([
  [undefined, 'en', null],
  [['pt', 'en'], 'en', null],
  [['pt-PT', 'en-GB'], 'de', 'pt-PT'],
  [['tlh', 'fr'], 'en', 'fr'],
  [['tlh'], 'en', null],
])('somebody who speaks %j is written to by a speaker of %s in %s', (languages, own, language) => {
  expect(languageFor(languages, own)).toBe(language);
});
