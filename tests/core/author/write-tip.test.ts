// Items as the files that authors write: word for word, and whatever the text, it reads as before.
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown, textToHtml } from '../../../lib/core/author/convert/html-to-markdown.ts';
import { isStepsHeading } from '../../../lib/core/author/steps-heading.ts';
import { writeTip } from '../../../lib/core/author/write-tip.ts';
import type { FeedItem } from '../../../lib/core/feed/feed-schema.ts';
import { htmlToText } from '../../../lib/core/feed/html-text.ts';
import { LANGUAGES } from '../../../lib/core/text/languages.ts';

const places = {
  picture: (address: string) => (address.startsWith('https:') ? null : address),
  link: (address: string) => (address.startsWith('#') ? null : address),
};
const write = (item: Partial<FeedItem>) => writeTip({ id: 'a/b', ...item }, { path: 'a/b', places });
const convert = (html: string) => htmlToMarkdown(html, places);

test('keys stand flat in an order of their own, quoted where YAML wants it', () => {
  const { text, lost } = write({
    content_text: 'The number decides.',
    title: 'Which: cost centre?',
    _help: {
      verified: { by: 'Ana', on: '2026-01-01' },
      review_by: '2027-03-01',
      errors: ['FI-204: Cost centre * is closed', '* is closed'],
      match: ['https://finance.example/invoices/{id}/edit'],
      keywords: ['no', '1.10', '#1', 'a, b', '- c', '&d', '!e'],
    },
  });
  expect(text).toBe(`---
title: "Which: cost centre?"
match: ["https://finance.example/invoices/{id}/edit"]
errors: ["FI-204: Cost centre * is closed", "* is closed"]
keywords: [no, "1.10", "#1", "a, b", "- c", "&d", "!e"]
review_by: 2027-03-01
verified:
  by: Ana
  on: 2026-01-01
---
The number decides.
`);
  expect(lost).toEqual([]);
});

test('an id that its path does not say stands in the file; so do keys of no other place', () => {
  const { text } = write({ id: '7', title: 'T', content_text: 'x' });
  expect(text).toBe('---\nid: "7"\ntitle: T\n---\nx\n');
});

describe('steps', () => {
  const step = (content_html: string, target?: object) => ({ content_html, ...(target ? { target } : {}) });

  test('what Show me points at is a link: on its name, on what is bold, else on the line', () => {
    const { text } = write({
      title: 'T',
      content_html: '<p>Before.</p>',
      _help: {
        steps: [
          step('Type it into Cost centre.', { name: 'Cost centre', role: 'textbox' }),
          step('Open the <b>project</b>.', { name: 'Projects', role: 'link' }),
          step('Open the project.', { name: 'Projects', role: 'link' }),
          step('Press it', { selector: 'a[title="x"]' }),
          step('See <a href="https://a.example/">there</a>', { name: 'Go', role: 'button' }),
          step('<p>One</p><p>Two</p>'),
          step('Click <strong>Add a line</strong>.', { name: 'Add a line', role: 'button' }),
          step('<strong>Go</strong> on with <b>Go</b>.', { name: 'Go', role: 'button' }),
        ],
      },
    });
    expect(text).toBe(`---
title: T
---
Before.

## Steps
1. Type it into [Cost centre](show:textbox).

2. Open the [project](show:link "Projects").

3. [Open the project.](show:link "Projects")

4. [Press it](show:selector "a[title=\\"x\\"]")

5. See [there](https://a.example/)

   [Go](show:button)

6. One

   Two

7. Click [Add a line](show:button).

8. **Go** on with [Go](show:button).
`);
  });

  test('what a list cannot say stands in the front matter, with nothing lost', () => {
    const steps = [
      { title: 'First', content_html: '<p>x</p>' },
      { content_text: 'y', target: { name: 'Only a name' } },
    ];
    for (const one of steps) {
      const { text, lost } = write({ title: 'T', content_text: 'x', _help: { steps: [one] } });
      expect(text).toContain('\nsteps:\n  - ');
      expect(text).not.toContain('## Steps');
      expect(lost).toEqual([]);
    }
  });

  test.each(LANGUAGES)('the heading is one that is read as such: %s', (language) => {
    const { text } = write({ language, content_text: 'x', _help: { steps: [step('y')] } });
    expect(isStepsHeading(/^## (.*)$/m.exec(text)?.[1] ?? '')).toBe(true);
  });
});

describe('HTML', () => {
  test.each([
    ['<p>a<br>b</p><ul><li>c<ol start="9"><li>d</li><li>e</li></ol></li></ul>', 'a\\\nb\n\n- c\n  9. d\n  10. e'],
    ['<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>', '- a\n\n  b\n\n- c'],
    ['<ul><li>a<ul><li><p>b</p></li><li><p>c</p></li></ul></li><li>d</li></ul>', '- a\n  - b\n\n  - c\n- d'],
    ['<pre><code class="language-js">a  \n\nb\n</code></pre>', '```js\na  \n\nb\n```'],
    ['<del>a</del> <em>b</em> <strong>c</strong>', '~~a~~ *b* **c**'],
    ['<a href="https://a.example/x (1)" title=\'"\'>a</a>', '[a](<https://a.example/x%20(1)> "\\"")'],
    [
      '<table><tr><th>A</th><th align="right">B|</th></tr><tr><td><code>a|b</code><td></table>',
      '| A | B\\| |\n| --- | --- |\n| `a\\|b` | |',
    ],
    [
      '<table><caption>C</caption><tr><td>1</td><td style="text-align: right">2</td></tr></table>',
      'C\n\n| | |\n| --- | ---: |\n| 1 | 2 |',
    ],
  ])('%s', (html, markdown) => expect(convert(html)).toEqual({ markdown, lost: [] }));

  test.each([
    [
      '<p><img src="https://a.example/x.png" alt="Plan"></p>',
      'Plan',
      ['a picture was left out: https://a.example/x.png'],
    ],
    ['<p>x <svg><path/></svg></p>', 'x', ['a drawing was left out (svg)']],
    ['<p>H<sub>2</sub>O</p>', 'H2O', ['formatting became plain text: sub']],
    ['<p>x <input value="7"></p>', 'x', ['a form field was left out (input)']],
    ['<p>x</p><script>alert(1)</script>', 'x', ['a script was left out']],
    [
      '<video><source src="https://a.example/v.mp4"></video>',
      '[https://a.example/v.mp4](https://a.example/v.mp4)',
      ['video became a link: https://a.example/v.mp4'],
    ],
    ['<p>x</p><object></object>', 'x', ['object became nothing: no address']],
    ['<a href="#x">a</a>', 'a', ['a link became plain text: #x']],
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 | 2 |\n| | 3 |',
      ['a table has merged cells: their text stands once, the rest is empty'],
    ],
    [
      '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
      '| |\n| --- |\n| a, b |',
      ['a table within a table became one line'],
    ],
  ])('lost: %s', (html, markdown, lost) => {
    const converted = convert(html);
    expect(converted.lost).toEqual(lost);
    expect(converted.markdown.replace(/\s+/g, ' ')).toBe(markdown.replace(/\s+/g, ' '));
  });
});

test('HTML that is nested too deep gives its text', () => {
  const { markdown, lost } = convert(`${'<div>'.repeat(5000)}x<p>y</p>`);
  expect(markdown).toBe('x\\\ny');
  expect(lost).toEqual(['its HTML is nested too deep: only the text came']);
});

test('whatever the text, it reads as before, and none of it becomes markup', () => {
  const piece = fc.constantFrom(
    ...['a', 'b ', ' ', '\n', '\n\n', '*', '_', '`', '~~', '# ', '- ', '+ ', '1. ', '1) ', '> ', '<b>', '</b>', '<'],
    ...['&', '&amp;', '&#35;', '[', ']', '(', ')', '![', '](', '|', '---', '===', '\\', '!', ':', '"', '.'],
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (words) => {
      const html = textToHtml(words);
      const { markdown, lost } = convert(html);
      expect(lost).toEqual([]);
      const rendered = marked.parse(markdown, { async: false, gfm: true });
      expect(htmlToText(rendered)).toBe(htmlToText(html));
      expect(rendered.replace(/<\/?p>|<br>|<a href="[^"]*">|<\/a>/g, '')).not.toMatch(/<[a-z]/);
    }),
    { numRuns: 500, examples: [['--- ---'], ['a\n-- -'], ['a\n:---'], ['a\n-:'], ['a\n:-:']] },
  );
});

test('the same item gives the same text', () => {
  const item = { title: 'T', content_html: '<p>a</p>', _help: { fields: ['x'], match: ['https://a.example/*'] } };
  expect(write(item)).toEqual(write(structuredClone(item)));
});
