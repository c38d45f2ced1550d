import { expect, test } from 'vitest';
import { toFullDay } from '../../../lib/core/text/dates.ts';
import { en } from '../../../lib/core/text/en.ts';
import { createText } from '../../../lib/core/text/text.ts';

test.each([
  ['2026-10-05', '5 October 2026'],
  ['soon', 'soon'],
])('%s is told as %s', (day, told) => expect(toFullDay(day, createText(en, 'en'))).toBe(told));
