import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from '../../../lib/core/feed/html-text.ts';

test.each([
  ['inline elements join', 'cost <b>cen</b>tre <a href="x">code</a>', 'cost centre code'],
  ['corrections and terms join', 'un<del>like</del>ly <ins>so</ins> <time>9:00</time>', 'unlikely so 9:00'],
  ['blocks stand on lines of their own', '<h2>One</h2><p>two</p><ul><li>3</li><li>4</li></ul>', 'One\ntwo\n3\n4'],
  ['a line break breaks', 'one<br>two<br/>three', 'one\ntwo\nthree'],
  ['a line break of the source does not', '<p>one\n   two\r\nthree</p>', 'one two three'],
  ['preformatted text keeps its lines', '<pre>one\n two</pre>', 'one\ntwo'],
  ['cells do not run together', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
  ['entities', '&lt;b&gt; &amp; caf&eacute; &#x20AC;&#8364;&nbsp;1', '<b> & café €€ 1'],
  ['an entity without its semicolon', 'R&D &amp D', 'R&D & D'],
  ['scripts are silent', 'a<script>alert("</b>")</script>b', 'ab'],
  ['styles are silent', '<style>p{color:red}</style>x', 'x'],
  ['templates are silent', '<template><p>no</p></template>yes', 'yes'],
  ['comments are silent', 'a<!-- <p>no</p> -->b', 'ab'],
  ['a script in a picture is silent', '<svg><script>no</script><text>no</text></svg>x', 'x'],
  ['an empty picture silences nothing', '<svg/>x', 'x'],
  ['nested silence', '<svg><title>no</title></svg>x<svg></svg>y', 'xy'],
  ['a closing tag alone', 'a</div></b>c', 'ac'],
  ['a closing script alone', 'a</script>b</style>c', 'abc'],
  ['open to the end', '<p>one <b>two', 'one two'],
  ['a tag cut off', 'one <b', 'one'],
  ['an attribute with a bracket', '<p title="a > b">one</p>', 'one'],
  ['capital letters', '<SCRIPT>no</SCRIPT><P>one</P>', 'one'],
  ['nothing', '', ''],
])('%s', (_, html, text) => expect(htmlToText(html)).toBe(text));

test('whatever comes, the result is tidy lines', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<script>',
    '</script>',
    '<svg/>',
    '<',
    '&',
    '&amp;',
    '"',
    ' ',
    '\n',
    'x',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
      for (const line of htmlToText(pieces.join('')).split('\n')) expect(line).toBe(line.trim());
    }),
  );
});

test('plain words stay as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\w+$/), { minLength: 1 }), (words) => {
      expect(htmlToText(words.join(' '))).toBe(words.join(' '));
    }),
  );
});
