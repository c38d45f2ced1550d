import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, test } from 'vitest';
import { createThesaurusWords, wordsFor } from '../../../../lib/core/find/words/thesaurus.ts';

const foundAmong = (...known: string[]) => createThesaurusWords(SearchableMap.from(known.map((word) => [word, 1])));

describe('words that applications use for each other', () => {
  test.each([
    ['a word', 'delete', 'remove'],
    ['a form of a word', 'deleted', 'remove'],
    ['a German word', 'löschen', 'entfernen'],
    ['a French word', 'supprimer', 'effacer'],
    ['a Spanish word', 'eliminar', 'borrar'],
    ['a Portuguese word', 'excluir', 'remover'],
    ['a Japanese word', '削除', '消去'],
    ['a Chinese word', '删除', '移除'],
    ['a Chinese word of two characters that are a segment each', '必填', '必须'],
    ['an abbreviation in a Japanese group', 'url', 'リンク'],
  ])('%s', (_, word, other) => {
    const folded = word.replace('ö', 'o');
    expect([...wordsFor(folded)]).toContain(other);
    expect([...wordsFor(other)]).toContain(folded === 'deleted' ? 'delete' : folded);
  });

  test('are none for a word that the thesaurus does not have', () => expect(wordsFor('xyzzy').size).toBe(0));
  test('are none for a piece of a word that is known in pieces alone', () => expect(wordsFor('件夹').size).toBe(0));
  test('are none for a longer word that only begins like one', () => expect(wordsFor('filesystem').size).toBe(0));
  test('never hold the word itself', () => expect([...wordsFor('delete')]).not.toContain('delete'));
});

describe('words of the thesaurus among the words of an index', () => {
  test('are found in any form, and nothing but those of the index', () =>
    expect([...foundAmong('removed', 'remote', 'price')('delete')]).toEqual(['removed']));
  test('never are single characters that a word happens to begin with', () =>
    expect([...foundAmong('必', '必须')('必填')]).toEqual(['必须']));
  test('are each told once', () => {
    const found = foundAmong('removes', 'removed', 'erase')('delete');
    expect(new Set(found).size).toBe(found.length);
    expect([...found].sort()).toEqual(['erase', 'removed', 'removes']);
  });
});
