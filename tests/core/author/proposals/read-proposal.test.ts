// A proposal comes through whatever mail apps do to it on its way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../../lib/core/ask/plain-text.ts';
import { toProposal } from '../../../../lib/core/ask/proposal.ts';
import { readProposal } from '../../../../lib/core/author/proposals/read-proposal.ts';
import type { FeedItem } from '../../../../lib/core/feed/feed-schema.ts';
import { en } from '../../../../lib/core/text/en.ts';
import { createText } from '../../../../lib/core/text/text.ts';

const text = createText(en, 'en');
const item: FeedItem = {
  id: 'own-1',
  title: 'Which cost centre to take for a course',
  content_text:
    'Take 4711 for courses that HR booked, and your own for all others.\n\n- Ask "Ana" first\n- Then press Save',
  _help: { kind: 'tip', match: ['https://finance.example/invoices/*'], fields: ['Cost centre'] },
};
const mailOf = (one: FeedItem) => toPlainText(toProposal(one, 'tips@team.example', text).draft);

/** Lines of at most so many characters, broken at spaces as mail apps break them. */
const wrap = (words: string, most: number, flowed = false) =>
  words
    .split('\n')
    .map((line) => {
      let [done, current] = ['', ''];
      for (const word of line.split(' ')) {
        if (current !== '' && current.length + 1 + word.length > most) {
          done += `${current}${flowed ? ' ' : ''}\n`;
          current = word;
        } else current = current === '' ? word : `${current} ${word}`;
      }
      return done + current;
    })
    .join('\n');
const quote = (words: string) => words.replace(/^/gm, '> ');
const curly = (words: string) => words.replace(/([{[,:])"/g, '$1“').replace(/"(?=[:,}\]])/g, '”');

const MANGLED: Record<string, (words: string) => string> = {
  'as it was written': (words) => words,
  'with the line ends of mail': (words) => words.replaceAll('\n', '\r\n'),
  'wrapped at 76': (words) => wrap(words, 76),
  'wrapped at 76 with the space kept': (words) => wrap(words, 76, true),
  'quoted in a reply': quote,
  'quoted twice and wrapped in between': (words) => quote(quote(wrap(words, 72))),
  'with curly quotation marks': curly,
  'with curly quotation marks, wrapped and quoted': (words) => quote(wrap(curly(words), 70)),
  'with spaces that do not break': (words) => words.replace(/([:,])(?=["“[{])/g, '$1\u00a0'),
  'with an address written once more as a link': (words) =>
    words.replace('https://finance.example/invoices/*', (url) => `${url}<${url}>`),
  'with a link through a gate': (words) =>
    words.replace(
      'https://finance.example/invoices/*',
      (url) => `${url} <https://gate.example/?url=${encodeURIComponent(url)}&d=1>`,
    ),
  'with a greeting before and a signature behind': (words) =>
    `From: Tom <tom@team.example>\n\nHi!\n\n${words}\n-- \nTom {Sales}`,
};

describe('a proposal is read', () => {
  test.each(Object.entries(MANGLED))('%s', (_name, mangle) => {
    const read = readProposal(mangle(mailOf(item)));
    expect(read.ok && read.value.map(({ item: one }) => one)).toEqual([item]);
  });

  test('from the file, written over many lines', () => {
    const read = readProposal(`\ufeff${toProposal(item, '', text).file}`);
    expect(read.ok && read.value[0]?.item).toEqual(item);
  });

  test('whatever it says, wrapped and quoted: the words of its text are the same', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab é"\\{}[],:>\'/<&“”漢'), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 90 }), fc.boolean(), (said, most, isQuoted) => {
        const proposed = { ...item, content_text: `x ${said}` };
        const wrapped = wrap(mailOf(proposed), most);
        const read = readProposal(isQuoted ? quote(wrapped) : wrapped);
        const plain = (one: unknown) => String(one).replace(/[\s>]+/g, '');
        expect(plain(read.ok && read.value.at(-1)?.item.content_text)).toBe(plain(proposed.content_text));
      }),
      { numRuns: 200 },
    );
  });

  test('whatever the text, without a crash', () => {
    const junk = fc.string({
      unit: fc.constantFrom('{"version":', '"', '{', '}', '“', '\n> ', ' ', 'From: a@b.c', '\\', '['),
    });
    fc.assert(
      fc.property(junk, (words) => {
        expect(readProposal(words).ok).toBe(false);
      }),
    );
  });

  test('several in one mail, each once', () => {
    const other = { ...item, id: 'own-2', title: 'Another one' };
    const read = readProposal(`${mailOf(item)}\n${quote(mailOf(other))}\n${quote(quote(mailOf(item)))}`);
    expect(read.ok && read.value.map(({ item: { id } }) => id)).toEqual(['own-1', 'own-2']);
  });

  test('with whoever wrote it first', () => {
    const sender = (words: string) => {
      const read = readProposal(`${words}\n\n${mailOf(item)}`);
      return read.ok && read.value[0]?.from;
    };
    expect(sender('Von: Lead <lead@team.example>\n\n> *From:* Tom Hill <tom@team.example>')).toBe('tom@team.example');
    expect(sender('From: Tom Hill')).toBeNull();
    expect(sender('')).toBeNull();
  });
});

describe('a mail as a file is read', () => {
  const quotedPrintable = (words: string) =>
    [...new TextEncoder().encode(words)]
      .map((byte) =>
        byte === 10
          ? '\r\n'
          : byte < 33 || byte === 61 || byte > 126
            ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
            : String.fromCharCode(byte),
      )
      .join('')
      .replace(/((?:=[\dA-F]{2}|[^=\r\n]){70})/g, '$1=\r\n');
  const head = 'From: Tom Hill <tom@team.example>\r\nDate: Mon, 30 Nov 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n';
  const french = { ...item, title: 'Où est le numéro ?' };

  test('in quoted-printable, beside its HTML', () => {
    const part = `Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(mailOf(french))}`;
    const html = 'Content-Type: text/html\r\n\r\n<p>Hello</p>';
    const mail = `${head}Content-Type: multipart/alternative;\r\n boundary="b1"\r\n\r\n--b1\r\n${part}\r\n--b1\r\n${html}\r\n--b1--\r\n`;
    const read = readProposal(mail);
    expect(read.ok && read.value).toMatchObject([{ item: french, from: 'tom@team.example' }]);
  });

  test('with the tip attached', () => {
    const file = Buffer.from(toProposal(french, '', text).file)
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n');
    const part = `Content-Type: application/json; name="tip.json"\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}`;
    const mail = `${head}Content-Type: multipart/mixed; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--b2\r\n${part}\r\n--b2--`;
    const read = readProposal(mail);
    expect(read.ok && read.value).toMatchObject([{ item: french, from: 'tom@team.example' }]);
  });
});

describe('what is none is told apart', () => {
  test('nothing that looks like one', () =>
    expect(readProposal('Hello, lunch at 12? {maybe}')).toEqual({ ok: false, error: 'none' }));
  test('one that was cut off', () => {
    const mail = mailOf(item);
    expect(readProposal(mail.slice(0, mail.indexOf('"_help"')))).toEqual({ ok: false, error: 'broken' });
  });
  test('one without a usable tip', () => {
    expect(readProposal('{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"a"}]}')).toEqual({
      ok: false,
      error: 'unusable',
    });
  });
});

describe('what somebody sends cannot hold the workshop up', () => {
  /** A search from each sign of these to their end takes longer than a test may; once through, a fraction of a second. */
  const LONG = 2_000_000;
  const head = 'From: Tom Hill <tom@team.example>\nDate: Mon, 30 Nov 2026 09:00:00 +0000\n';

  test('a tip with large pictures whose lines a mail app has broken is read', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(190_000)}">`;
    const withPictures = { id: 'own-1', title: 'T', content_html: `<p>Words.</p>${picture.repeat(5)}` };
    const mail = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [withPictures] });
    const read = readProposal(mail.replace(/.{76}/g, '$&\n'));
    expect(read.ok && read.value[0]?.tip.text).toBe('Words.');
  });

  test.each([
    ['an address without an end', 'http://'.repeat(LONG / 7)],
    ['a sender without an end', `From: ${'a'.repeat(LONG)}`],
    ['spaces without an end', `${head}Content-Transfer-Encoding: quoted-printable\n\n${' '.repeat(LONG)}x`],
  ])('%s', (_name, mail) => {
    expect(readProposal(mail)).toEqual({ ok: false, error: 'none' });
  });

  test('half a sign in an address is no reason to give up', () => {
    const [broken, sound] = ['http://a.example/\ud83d <http://b.example/>', mailOf(item)];
    const read = readProposal(`${broken}\n\n${sound}`);
    expect(read.ok && read.value[0]?.item).toEqual(item);
  });

  test('a line that was broken between a backslash and its sign is read all the same', () => {
    const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [item] });
    const read = readProposal(json.replace('\\"Ana', '\\\n"Ana'));
    expect(read.ok && read.value[0]?.item).toEqual(item);
  });
});
