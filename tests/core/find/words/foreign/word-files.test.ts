// The files of word pairs that are in the package: small, well formed, with their licences, and about no product.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PAIRED_LANGUAGES } from '../../../../../lib/core/find/words/foreign/foreign-words.ts';
import { keyOfTerm, parseWordPairs } from '../../../../../lib/core/find/words/foreign/word-pairs.ts';
import { fold } from '../../../../../lib/core/find/words/terms.ts';
import { PRODUCTS } from '../../../../words/label-words.ts';
import { noticesText } from '../../../../words/notices.ts';
import { everydayLines } from '../../../../words/read-by-hand.ts';
import { LICENCES } from '../../../../words/word-packages.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const folder = path.join(root, 'public/words');
const read = (language: string) => readFileSync(path.join(folder, `${language}.txt`), 'utf8');
const linesOf = (language: string) =>
  read(language)
    .split('\n')
    .filter((line) => line !== '' && !/^[#?]/.test(line));
const everydayOf = (language: string) =>
  read(language)
    .split('\n')
    .filter((line) => line.startsWith('?'));
const sizeOf = (language: string) => gzipSync(read(language)).length;

test('there is a file for each language, and one of notices', () => {
  expect(readdirSync(folder).sort()).toEqual(['NOTICES.txt', ...PAIRED_LANGUAGES.map((language) => `${language}.txt`)]);
});

test('everyday words stand in the files as the list written by hand has them', () => {
  for (const language of PAIRED_LANGUAGES) expect(everydayOf(language)).toEqual(everydayLines(language));
  expect(['de', 'es', 'fr', 'pt'].filter((language) => everydayOf(language).length < 100)).toEqual([]);
});

test('everyday words are one concept a line, with something in every column', () => {
  const list = readFileSync(path.join(root, 'tests/words/everyday-words.txt'), 'utf8');
  const rows = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => row.split('|').length !== 5 || row.split(/[|,]/).some((term) => !term.trim()))).toEqual(
    [],
  );
  expect(rows.filter((row) => PRODUCTS.test(row))).toEqual([]);
});

test('all of them together are small', () => {
  expect(PAIRED_LANGUAGES.reduce((sum, language) => sum + sizeOf(language), 0)).toBeLessThan(400_000);
});

test('the notices name every package whose words are in them', () => {
  const notices = readFileSync(path.join(folder, 'NOTICES.txt'), 'utf8');
  expect(notices).toBe(noticesText());
  expect(LICENCES.length).toBeGreaterThan(5);
  for (const { packages, licence, owner } of LICENCES) {
    expect(notices).toContain(`  ${packages}: Copyright (c) ${owner}`);
    expect(notices).toContain(licence === 'MIT' ? 'MIT licence' : 'Apache License, Version 2.0');
  }
});

describe.each([...PAIRED_LANGUAGES])('the words of %s', (language) => {
  const lines = linesOf(language);

  test('are small, and say whose they are', () => {
    expect(sizeOf(language)).toBeLessThan(60_000);
    const head = read(language)
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join('\n');
    const named = LICENCES.filter(({ only }) => only === undefined || only === language);
    for (const { packages, licence, owner } of named) expect(head).toContain(`${packages} (${licence}, ${owner})`);
  });

  test('stand one English term a line, in order, with what stands for it', () => {
    expect(lines.length).toBeGreaterThan(2500);
    const terms = lines.map((line) => line.split('|'));
    expect(
      terms.filter((cells) => cells.length < 2 || cells.length > 7 || cells.some((cell) => cell.trim() === '')),
    ).toEqual([]);
    const english = terms.map(([term = '']) => term);
    expect(english).toEqual([...new Set(english)].sort());
    expect(terms.filter(([term = '', ...others]) => others.includes(term))).toEqual([]);
  });

  test('name no product, and hold no marks of programs', () => {
    expect(lines.filter((line) => PRODUCTS.test(line))).toEqual([]);
    expect(lines.filter((line) => /[<>{}$%&`\\\d]/.test(line))).toEqual([]);
  });

  test('are in the script of the language', () => {
    const isUnspaced = language === 'ja' || language === 'zh';
    const inScript = isUnspaced
      ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
      : /^[\p{Script=Latin}\P{L}]+$/u;
    const others = lines.flatMap((line) => line.split('|').slice(1));
    expect(others.filter((other) => !inScript.test(other) || /\p{Script=Hangul}/u.test(other))).toEqual([]);
  });

  test('lead there and back', () => {
    const { fromEnglish, toEnglish } = parseWordPairs(read(language));
    const lost = lines.flatMap((line) => {
      const [english = '', ...others] = line.split('|');
      return others.filter(
        (other) =>
          !fromEnglish.of(keyOfTerm(english)).some((said) => fold(said) === fold(other)) ||
          !toEnglish.of(keyOfTerm(other)).includes(english),
      );
    });
    expect(lost).toEqual([]);
  });
});
