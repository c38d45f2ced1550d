import { expect, test } from 'vitest';
import { LOSSES, type LossKind, lossOf, readLoss } from '../../../../lib/core/author/convert/losses.ts';

const KINDS = Object.keys(LOSSES) as LossKind[];

test.each(KINDS)('%s is read back with what fills it', (kind) => {
  const names = [...LOSSES[kind].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const params = Object.fromEntries(names.map((name) => [name, `${name} of (it): 1.5`]));
  expect(readLoss(lossOf(kind, params))).toEqual({ kind, params });
  expect(readLoss(`step 12: ${lossOf(kind, params)}`)).toEqual({ kind, params, step: 12 });
});

test('what others say is none of these', () => {
  expect(readLoss('title: expected text')).toBeNull();
  expect(readLoss('left out: invalid zip data')).toBeNull();
});
