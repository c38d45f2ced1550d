// The tools of a text field: what each makes of a text with a selection in it, written `[…]`, or `|` where nothing is selected.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  continueList,
  type EditedText,
  putLink,
  putMarkdown,
  putPictureName,
  type TextEdit,
  takeLinkAway,
  toggleList,
  toggleMark,
} from '../../../lib/core/author/edit-text.ts';

function selected(marked: string): EditedText {
  const caret = marked.indexOf('¦');
  if (caret >= 0) return { value: marked.replace('¦', ''), from: caret, to: caret };
  const from = marked.indexOf('«');
  return { value: marked.replace(/[«»]/g, ''), from, to: marked.indexOf('»') - 1 };
}

function apply({ value }: Pick<EditedText, 'value'>, edit: TextEdit | null): string {
  if (!edit) return 'nothing';
  const next = value.slice(0, edit.from) + edit.words + value.slice(edit.to);
  if (edit.selectFrom === edit.selectTo) return `${next.slice(0, edit.selectFrom)}¦${next.slice(edit.selectFrom)}`;
  return `${next.slice(0, edit.selectFrom)}«${next.slice(edit.selectFrom, edit.selectTo)}»${next.slice(edit.selectTo)}`;
}

const run = (marked: string, change: (text: EditedText) => TextEdit | null) =>
  apply(selected(marked), change(selected(marked)));

describe('marks', () => {
  test.each([
    ['Press «Save» now', 'Press **«Save»** now'],
    ['Press «Save »now', 'Press **«Save»** now'],
    ['Press **«Save»** now', 'Press «Save» now'],
    ['Press «**Save**» now', 'Press «Save» now'],
    ['Press Sa¦ve now', 'Press **«Save»** now'],
    ['Press ¦', 'Press **¦**'],
    ['Press **¦**', 'Press ¦'],
    ['«One\nTwo»', '«**One**\n**Two**»'],
    ['«**One**\n**Two**»', '«One\nTwo»'],
    ['«- One\n\n- Two»', '«- **One**\n\n- **Two**»'],
    ['«Größe»', '**«Größe»**'],
    ['«保存»する', '**«保存»**する'],
  ])('bold: %s', (before, after) => expect(run(before, (text) => toggleMark(text, '**'))).toBe(after));

  test.each([
    ['**«Save»**', '***«Save»***'],
    ['***«Save»***', '**«Save»**'],
    ['*«Save»*', '«Save»'],
  ])('italic beside bold: %s', (before, after) => expect(run(before, (text) => toggleMark(text, '*'))).toBe(after));

  test('twice is as before, whatever is selected in one line', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
    fc.assert(
      fc.property(words, words, words, fc.constantFrom('**' as const, '*' as const, '`' as const), (a, b, c, mark) => {
        const text = { value: `${a} ${b} ${c}`, from: a.length + 1, to: a.length + 1 + b.length };
        const once = toggleMark(text, mark);
        const value = text.value.slice(0, once.from) + once.words + text.value.slice(once.to);
        const twice = toggleMark({ value, from: once.selectFrom, to: once.selectTo }, mark);
        expect(value.slice(0, twice.from) + twice.words + value.slice(twice.to)).toBe(text.value);
      }),
    );
  });
});

describe('lists', () => {
  test.each([
    ['One¦', '- One¦'],
    ['- One¦', 'One¦'],
    ['¦', '- ¦'],
    ['«One\nTwo»\nThree', '«- One\n- Two»\nThree'],
    ['«1. One\n2. Two»', '«- One\n- Two»'],
    ['«- One\n- Two»', '«One\nTwo»'],
  ])('bulleted: %s', (before, after) => expect(run(before, (text) => toggleList(text, false))).toBe(after));

  test.each([
    ['«One\nTwo»', '«1. One\n2. Two»'],
    ['«- One\n- Two»', '«1. One\n2. Two»'],
    ['«1. One\n2. Two»', '«One\nTwo»'],
  ])('numbered: %s', (before, after) => expect(run(before, (text) => toggleList(text, true))).toBe(after));

  test.each([
    ['- One¦', '- One\n- ¦'],
    ['  - One¦', '  - One\n  - ¦'],
    ['9. One¦', '9. One\n10. ¦'],
    ['- On¦e', '- On\n- ¦e'],
    ['- One\n- ¦', '- One\n¦'],
    ['Text¦', 'nothing'],
    ['2026. was a year¦', '2026. was a year\n2027. ¦'],
    ['-¦', 'nothing'],
  ])('Enter: %s', (before, after) => expect(run(before, continueList)).toBe(after));
});

describe('links and pictures', () => {
  test.each([
    ['See «the form» now', 'https://a.example/f', 'See [the form](https://a.example/f)¦ now'],
    ['See ¦', 'https://a.example/', 'See [a.example](https://a.example/)¦'],
    ['¦', 'mailto:ana@a.example', '[ana@a.example](mailto:ana@a.example)¦'],
    ['«a [b]»', 'https://a.example/x_(y)', '[a \\[b\\]](https://a.example/x_%28y%29)¦'],
  ])('a link: %s', (before, address, after) => expect(run(before, (text) => putLink(text, address))).toBe(after));

  test.each([
    ['See [the f¦orm](https://a.example/f) now', 'See «the form» now'],
    ['See «[the form](https://a.example/f)» now', 'See «the form» now'],
    ['See ¦[the form](x) and [that](y)', 'See «the form» and [that](y)'],
    ['![a pic¦ture](picture-1)', 'nothing'],
    ['no ¦link', 'nothing'],
  ])('takes one away: %s', (before, after) => expect(run(before, takeLinkAway)).toBe(after));

  test('a picture is named with what it shows', () =>
    expect(run('Here: ¦', (text) => putPictureName(text, 'picture-2', ' The [new] form '))).toBe(
      'Here: ![The \\[new\\] form](picture-2)¦',
    ));

  test.each([
    ['Before¦', '- a\n- b', 'Before\n\n- a\n- b¦'],
    ['¦', '- a\n- b', '- a\n- b¦'],
    ['A ¦ b', 'word', 'A word¦ b'],
    ['A\n\n¦\n\nb', '# h', 'A\n\n# h¦\n\nb'],
  ])('Markdown stands apart where it has lines of its own: %s', (before, markdown, after) =>
    expect(run(before, (text) => putMarkdown(text, markdown))).toBe(after),
  );
});
