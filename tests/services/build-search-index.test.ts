import { expect, test } from 'vitest';
import { buildSearchIndex, numbered } from '../../lib/services/build-search-index.ts';
import { tipsNamed } from '../fixtures/tips/stored-tips.ts';

test('progress goes up tip by tip to the number of tips', async () => {
  const names = Array.from({ length: 130 }, (_, at) => `t${at}`);
  const steps: number[] = [];
  const { head } = await buildSearchIndex(numbered(tipsNamed('f', ...names), 0), (done) => steps.push(done));
  expect(steps).toEqual(names.map((_, at) => at + 1));
  expect(head.statistics.size).toBe(130);
});
