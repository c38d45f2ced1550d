import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePicture } from '../../../lib/core/feed/judge-picture.ts';
import { PICTURE_LIMITS } from '../../../lib/core/feed/limits-pictures.ts';
import { readPicture } from '../../../lib/core/feed/picture-bytes.ts';
import { gif, jpeg, png, SVG, webp } from '../../fixtures/tips/pictures.ts';

const KINDS = [
  ['image/png', png, 40],
  ['image/jpeg', jpeg, 60_000],
  ['image/gif', gif, 60_000],
  ['image/webp', webp.lossy, 16_000],
  ['image/webp', webp.lossless, 16_000],
  ['image/webp', webp.extended, 60_000],
] as const;

describe('what the bytes of a picture say', () => {
  test.each(KINDS)('%s: its kind and its size, whatever that is', (type, make, most) => {
    const side = fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(readPicture(make(width, height))).toEqual({ type, width, height });
      }),
      { numRuns: 50 },
    );
  });

  test('a file that ends anywhere, or is damaged anywhere, is a picture or none, and never a crash', () => {
    const files = fc.constantFrom(...KINDS.map(([, make]) => make(30, 20)));
    fc.assert(
      fc.property(files, fc.nat(80), fc.nat(80), fc.nat(255), (file, end, at, byte) => {
        const damaged = file.slice(0, end);
        damaged.fill(byte, at, at + 1);
        const facts = readPicture(damaged);
        if (facts) expect(Math.min(facts.width, facts.height)).toBeGreaterThan(0);
      }),
    );
  });

  test('any other bytes are none', () => {
    const mimicked = ['GIF88a', '\x89PNG', '<svg>', '<html>', 'BM', '%PDF-1.7', '\0\0\0\x1cftypavif', 'RIFF....WAVE'];
    for (const begin of mimicked) expect(readPicture(Buffer.from(begin.padEnd(64, '\x01'), 'latin1'))).toBeNull();
  });
});

describe('what is kept of them', () => {
  test.each<[string, Uint8Array, string]>([
    ['SVG', SVG, 'svg'],
    ['SVG without a heading', Buffer.from('<!-- x --><svg onload="x()">'.padEnd(64)), 'svg'],
    ['a page', Buffer.from('<!doctype html><title>Sign in</title>'.padEnd(64)), 'type'],
    ['nothing', new Uint8Array(), 'type'],
    ['one too wide', jpeg(PICTURE_LIMITS.side + 1, 2), 'too-many-points'],
    ['one of too many points', jpeg(9000, 9000), 'too-many-points'],
    ['one too large', new Uint8Array(PICTURE_LIMITS.bytes + 1), 'too-large'],
  ])('not %s', (_, bytes, is) => {
    expect(judgePicture(bytes)).toMatchObject({ ok: false, error: { is } });
  });

  test('a screenshot', () => {
    expect(judgePicture(jpeg(2880, 1800))).toMatchObject({ ok: true, value: { width: 2880 } });
  });
});
