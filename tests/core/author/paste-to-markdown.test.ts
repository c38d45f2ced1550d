// What programs put into the clipboard, as they write it, and what of it becomes a tip's text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFormatted } from '../../../lib/core/author/convert/is-formatted.ts';
import { pasteToMarkdown } from '../../../lib/core/author/convert/paste-to-markdown.ts';
import { parseLinkAddress } from '../../../lib/core/author/convert/tidy-link.ts';

const paste = (html: string) => pasteToMarkdown(html, () => null);
const markdownOf = (html: string) => paste(html).markdown;

const wordEntry = (marker: string, words: string, level = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;text-indent:-.25in;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`;
const asWord = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">` +
  `<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head>` +
  `<body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe('Word and Outlook', () => {
  test('numbered and bulleted paragraphs become lists, one within the other', () => {
    const html = asWord(
      wordEntry('1.', 'Open the <b>form</b>') + wordEntry('a.', 'or the list', 2) + wordEntry('2.', 'Press Save'),
    );
    expect(paste(html)).toEqual({
      markdown: '1. Open the **form**\n   1. or the list\n2. Press Save',
      lost: [],
    });
    expect(markdownOf(asWord(wordEntry('·', 'One') + wordEntry('·', 'Two')))).toBe('- One\n- Two');
  });

  test('a list of another kind is another list', () =>
    expect(markdownOf(asWord(wordEntry('·', 'One') + wordEntry('1.', 'Two')))).toBe('- One\n\n1. Two'));

  test('a paragraph that is only styled as an entry stays one', () =>
    expect(markdownOf('<p class="MsoListParagraph">Just words</p>')).toBe('Just words'));

  test('empty paragraphs, styles and what Word says of itself stay behind', () =>
    expect(
      markdownOf(
        asWord(
          `<p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Two</p>`,
        ),
      ),
    ).toBe('One\n\nTwo'));

  test('a link through the mail filter leads where it was meant to', () =>
    expect(
      markdownOf(
        '<p><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteam.example%2Fform%3Fid%3D4&amp;data=05">form</a></p>',
      ),
    ).toBe('[form](https://team.example/form?id=4)'));
});

describe('documents and sheets on the web', () => {
  test('a document whose only bold element is not bold, with bold and slanted spans', () =>
    expect(
      markdownOf(
        `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700;">Bold</span><span style="font-weight:400;"> plain </span><span style="font-style:italic">slanted</span></p><br><ul><li dir="ltr"><p role="presentation"><span>one</span></p></li><ul><li><p><span>inner</span></p></li></ul><li><p><span>two</span></p></li></ul></b>`,
      ),
    ).toBe('**Bold** plain *slanted*\n\n- one\n  - inner\n- two'));

  test('cells of a sheet become a table with its first row as headings; one cell is its text', () => {
    expect(
      markdownOf(
        '<table><colgroup><col></colgroup><tr><td>Name</td><td>No</td></tr><tr><td>A|B</td><td>1</td></tr></table>',
      ),
    ).toBe('| Name | No |\n| --- | --- |\n| A\\|B | 1 |');
    expect(markdownOf('<table><tr><td>410 200</td></tr></table>')).toBe('410 200');
  });

  test('merged cells are told of', () =>
    expect(paste('<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>').lost).toEqual([
      'merged',
    ]));
});

describe('pages of the web', () => {
  test.each([
    ['javascript:alert(1)', 'here'],
    ['file:///C:/a.doc', 'here'],
    ['#top', 'here'],
    ['', 'here'],
    ['/relative', 'here'],
    ['https://a.example/x?utm_source=n&id=3&fbclid=9#part', '[here](https://a.example/x?id=3#part)'],
    ['https://a.example/x?utm_medium=n', '[here](https://a.example/x)'],
    ['https://www.google.com/url?q=https://a.example/y&sa=D', '[here](https://a.example/y)'],
    ['mailto:ana@a.example', '[here](mailto:ana@a.example)'],
  ])('a link to %s', (address, expected) => expect(markdownOf(`<p><a href="${address}">here</a></p>`)).toBe(expected));

  test('what cannot come along is told by its kind, and only once', () =>
    expect(
      paste(
        '<p>a</p><img src="https://a.example/b.png" alt="the form"><img src="https://a.example/t.gif" width="1" height="1"><svg></svg><input><select></select><iframe src="https://v.example"></iframe>',
      ),
    ).toEqual({ markdown: 'a\n\nthe form', lost: ['pictures', 'drawings', 'fields', 'media'] }));

  test('a picture that stands in its address gets a name', () =>
    expect(pasteToMarkdown('<img src="data:image/png;base64,AA==" alt="x">', () => 'picture-1')).toEqual({
      markdown: '![x](picture-1)',
      lost: [],
    }));

  test('scripts, styles and what is hidden are nobody’s words', () =>
    expect(
      paste(
        '<p>a<script>x()</script><style>p{}</style><span style="display:none">secret</span></p><input type="hidden">',
      ),
    ).toEqual({ markdown: 'a', lost: [] }));

  test('headings, code and line breaks stay; signs of Markdown are shielded', () =>
    expect(markdownOf('<h2>Title</h2><p>one<br>two *three*</p><pre><code>a  b\nc</code></pre>')).toBe(
      '## Title\n\none\ntwo \\*three\\*\n\n```\na  b\nc\n```',
    ));

  test('HTML nested without end is read as its text', () =>
    expect(paste(`${'<div>'.repeat(500)}<b>deep</b>`)).toEqual({ markdown: 'deep', lost: ['nested'] }));

  test('any HTML is read, and none of it is HTML afterwards', () => {
    const part = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<ul><li>',
        '</li></ul>',
        '<table><tr><td>',
        '</table>',
        '<a href="x:y">',
        '</a>',
      ],
      ...[
        '<o:p>',
        '<span style="mso-list:Ignore">1.</span>',
        '<p class=MsoListParagraph style="mso-list:l0 level3 lfo1">',
      ],
      ...['words', ' ', '&nbsp;', '<br>', '<!--[if x]>', '<![endif]-->', '<img src=x>', '<li>', '</div>', '&lt;i&gt;'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(markdownOf(parts.join(''))).not.toMatch(/(?<!\\)<(?!https)/);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['<p>plain <span style="color:red">words</span></p>', false],
  ['<div style="font-family:Consolas"><div><span>const a</span></div></div>', false],
  ['<p>a <b>b</b></p>', true],
  ['<span style="font-weight: 700">b</span>', true],
  ['<table><tr><td>', true],
])('says more than its words: %s', (html, expected) => expect(isFormatted(html)).toBe(expected));

test.each([
  ['https://a.example/b?c=d', 'https://a.example/b?c=d'],
  [' a.example/b ', 'https://a.example/b'],
  ['intranet.example:8080/x', 'https://intranet.example:8080/x'],
  ['http://intranet/x', 'http://intranet/x'],
  ['ana@a.example', 'mailto:ana@a.example'],
  ['mailto:ana@a.example', 'mailto:ana@a.example'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['words', null],
  ['two words.example', null],
  ['', null],
])('a link is typed: %j', (typed, address) => expect(parseLinkAddress(typed)).toBe(address));

test('a list of thousands of entries is pasted without a halt', () => {
  const { markdown } = pasteToMarkdown(`<ol start="3">${'<li>Entry</li>'.repeat(30_000)}</ol>`, () => null);
  expect(markdown.split('\n').at(-1)).toBe('30002. Entry');
});
