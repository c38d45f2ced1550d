// How much is hidden of what opens something, and how much stays readable of what does not: by table, page and form.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildAskParts, buildSubject } from '../../../lib/core/ask/ask-parts.ts';
import { createMask, knownOf, maskText } from '../../../lib/core/ask/mask.ts';
import { maskUrl } from '../../../lib/core/ask/mask-address.ts';
import { questionTitle } from '../../../lib/core/ask/own-tip.ts';
import { BREADTHS, generalise } from '../../../lib/core/place/generalise.ts';
import { maskPageAddress } from '../../../lib/core/saved-page/mask-page-address.ts';
import { helpFor } from '../../fixtures/pages/help.ts';
import { english } from '../../fixtures/pages/page.ts';
import { FIFTH_ORDINARY_TEXTS, FIFTH_SECRET_TEXTS } from '../../fixtures/secrets/fifth-texts.ts';
import { FOURTH_ORDINARY, FOURTH_SECRETS } from '../../fixtures/secrets/fourth-addresses.ts';
import { FOURTH_ORDINARY_TEXTS, FOURTH_SECRET_TEXTS } from '../../fixtures/secrets/fourth-texts.ts';
import { MORE_OPENING } from '../../fixtures/secrets/more-opening-addresses.ts';
import { MORE_TOLD_SECRETS } from '../../fixtures/secrets/more-told-secrets.ts';
import { NEAR_SECRETS } from '../../fixtures/secrets/near-secrets.ts';
import { OPENING_ADDRESSES } from '../../fixtures/secrets/opening-addresses.ts';
import { ORDINARY_ADDRESSES } from '../../fixtures/secrets/ordinary-addresses.ts';
import { isReadable } from '../../fixtures/secrets/readable.ts';
import { SECOND_ORDINARY, SECOND_SECRETS } from '../../fixtures/secrets/second-addresses.ts';
import { SECOND_ORDINARY_TEXTS, SECOND_SECRET_TEXTS } from '../../fixtures/secrets/second-texts.ts';
import { SECRET_ADDRESSES } from '../../fixtures/secrets/secret-addresses.ts';
import { ORDINARY_TEXTS, SECRET_TEXTS } from '../../fixtures/secrets/secret-texts.ts';
import { THIRD_ORDINARY, THIRD_SECRETS } from '../../fixtures/secrets/third-addresses.ts';
import { THIRD_ORDINARY_TEXTS, THIRD_SECRET_TEXTS } from '../../fixtures/secrets/third-texts.ts';
import { TOLD_SECRETS } from '../../fixtures/secrets/told-secrets.ts';
import { noteHeld } from '../../held.ts';

type Secret = [address: string, secret: string];

/** Rows of the files of small inputs, where they lie beside the project. */
function rowsOf(name: string): string[][] {
  const file = path.resolve(import.meta.dirname, '../../../../shared/cases', name);
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return rows.filter((row) => !row.startsWith('#')).map((row) => row.split('\t'));
}

const SECRETS: Secret[] = [
  ...SECRET_ADDRESSES.flatMap(([address, ...secrets]) => secrets.map((secret): Secret => [address, secret])),
  ...[
    ...OPENING_ADDRESSES,
    ...SECOND_SECRETS,
    ...THIRD_SECRETS,
    ...FOURTH_SECRETS,
    ...MORE_OPENING,
    ...rowsOf('addresses.tsv'),
  ].map(([, address = '', secret = '']): Secret => [address, secret]),
];

/** Also what a percent sign hides. */
const plain = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const shows = (text: string, secret: string) =>
  text.toLowerCase().includes(secret.toLowerCase()) || plain(text).toLowerCase().includes(plain(secret).toLowerCase());

const AT_MOST = 0.03;
const AT_LEAST = 0.95;

/** The place in the draft, what is kept of the question, and a saved page’s address, as a page with these headings has them. */
function written(address: string, headings: string[]): string {
  const help = helpFor({ url: address, headings });
  const [where] = buildAskParts(help, { tips: [], searches: [] }, english);
  const patterns = generalise(address, createMask(knownOf(help)));
  const saved = maskPageAddress(address, knownOf(help)).address;
  return [where?.text ?? '', ...BREADTHS.map((breadth) => patterns?.[breadth] ?? ''), saved].join(' ');
}

test('secrets in addresses: on a page that says little, in draft and stored question', ({ task }) => {
  const survived = SECRETS.filter(([address, secret]) => shows(written(address, []), secret));
  noteHeld(task, 'secrets in addresses, page says little', SECRETS.length, SECRETS.length - survived.length);
  expect(SECRETS.length).toBeGreaterThanOrEqual(300);
  expect(survived).toEqual([]);
});

test('secrets in addresses: on a page that repeats them, in draft and stored question', ({ task }) => {
  const survived = SECRETS.filter(([address, secret]) =>
    shows(written(address, [`Enter ${plain(secret)}`, plain(secret)]), secret),
  );
  noteHeld(task, 'secrets in addresses, page repeats them', SECRETS.length, SECRETS.length - survived.length);
  expect(survived.length / SECRETS.length).toBeLessThanOrEqual(AT_MOST);
});

test.each([
  ['first table', ORDINARY_ADDRESSES, 80],
  ['second table', SECOND_ORDINARY, 40],
  ['third table', THIRD_ORDINARY, 150],
  ['fourth table', FOURTH_ORDINARY, 40],
] as const)('ordinary addresses stay readable: %s', (name, addresses, atLeast) => {
  const hidden = addresses.filter(
    ([address, ...texts]) => !isReadable(address, (one) => maskUrl(one, { texts, segments: [], hosts: [] })),
  );
  expect(addresses.length).toBeGreaterThanOrEqual(atLeast);
  expect([name, (addresses.length - hidden.length) / addresses.length >= AT_LEAST, hidden.length > 2]).toEqual([
    name,
    true,
    false,
  ]);
});

test('ordinary addresses of business software stay readable but for records and query values', ({ task }) => {
  const all = [...ORDINARY_ADDRESSES, ...SECOND_ORDINARY, ...THIRD_ORDINARY, ...FOURTH_ORDINARY];
  const readable = all.filter(([address, ...texts]) =>
    isReadable(address, (one) => maskUrl(one, { texts, segments: [], hosts: [] })),
  );
  noteHeld(task, 'ordinary addresses that stay readable', all.length, readable.length);
  expect(readable.length / all.length).toBeGreaterThanOrEqual(AT_LEAST);
});

const TEXTS: Secret[] = [
  ...SECRET_TEXTS,
  ...SECOND_SECRET_TEXTS,
  ...THIRD_SECRET_TEXTS,
  ...FOURTH_SECRET_TEXTS,
  ...FIFTH_SECRET_TEXTS,
  ...TOLD_SECRETS,
  ...MORE_TOLD_SECRETS,
  ...rowsOf('texts.tsv').flatMap(([row = '']): Secret[] => {
    const [, text = '', secret = ''] = /^\w+: (.*) {2}\[(.*)\]$/.exec(row) ?? [];
    // Salaries and names are no secrets in this sense.
    return text === '' || text.startsWith('Salary') ? [] : [[text, secret]];
  }),
];

test('secrets in texts: in subject, draft and title of the tip', ({ task }) => {
  const survived = TEXTS.filter(([text, secret]) => {
    const help = helpFor({
      title: text,
      error: text,
      selection: text,
      field: { label: text, section: text, row: text },
    });
    const parts = buildAskParts(help, { tips: [{ title: text, failed: false }], searches: [text] }, english);
    const ask = { goal: text, subject: text, page: { title: text } };
    const all = [
      ...parts.map((part) => part.text),
      buildSubject(help, english),
      buildSubject(help, english, text),
      questionTitle({ ...ask, id: '', to: { name: '', email: '' }, askedAtMs: 0, state: 'waiting' }),
    ];
    return all.some((one) => one.includes(secret));
  });
  noteHeld(task, 'secrets in texts, in subject, draft and tip', TEXTS.length, TEXTS.length - survived.length);
  expect(TEXTS.length).toBeGreaterThanOrEqual(100);
  expect(survived.length / TEXTS.length).toBeLessThanOrEqual(AT_MOST);
});

test('ordinary texts stay as they are', ({ task }) => {
  const all = [
    ...ORDINARY_TEXTS,
    ...SECOND_ORDINARY_TEXTS,
    ...THIRD_ORDINARY_TEXTS,
    ...FOURTH_ORDINARY_TEXTS,
    ...FIFTH_ORDINARY_TEXTS,
    ...NEAR_SECRETS,
  ];
  const changed = all.filter((text) => maskText(text) !== text);
  noteHeld(task, 'ordinary texts that stay as they are', all.length, all.length - changed.length);
  expect(changed).toEqual([]);
});
