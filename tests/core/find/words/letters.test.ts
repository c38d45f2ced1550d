import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterRuns, shareHeld, weighRuns } from '../../../../lib/core/find/words/letters.ts';

describe('runs of letters', () => {
  test.each([
    ['four letters, words kept apart by one space', 'ab,  cd', [' ab ', 'ab c', 'b cd', ' cd ']],
    ['pairs in scripts without spaces', '费用中心', ['费用', '用中', '中心']],
    ['each script in its own way', 'FTP設定', ['設定', ' FTP', 'FTP ']],
    ['none of an empty text', '', []],
    ['none of signs alone', '*** :', []],
  ])('%s', (_, text, runs) => expect([...letterRuns(text)]).toEqual(runs));
});

describe('runs weighed among several texts', () => {
  const texts = ['bankkonto anlegen', 'rechnung anlegen', 'rechnung anmahnen'].map(letterRuns);
  const rare = (held: number, all: number) => all - held;
  const sharesOf = (text: string) => {
    const weighed = weighRuns(letterRuns(text), texts, rare);
    return texts.map((held) => shareHeld(weighed, () => held));
  };

  test('a compound holds most of its parts, another text nothing', () => {
    const [account, invoice] = sharesOf('konto');
    expect(account).toBeGreaterThan(0.6);
    expect(invoice).toBe(0);
  });

  test('what few texts hold says more than what all hold', () => {
    const [, create, remind] = sharesOf('rechnung mahnen');
    expect(remind).toBeGreaterThan(create ?? 1);
  });

  test('the share is within 0 and 1, and 1 of itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, others) => {
        const runs = letterRuns(text);
        const all = [...others.map(letterRuns), runs];
        const weighed = weighRuns(runs, all, () => 1);
        const shares = all.map((held) => shareHeld(weighed, () => held));
        for (const share of shares) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(shares.at(-1)).toBe(runs.size === 0 ? 0 : 1);
      }),
    );
  });
});
