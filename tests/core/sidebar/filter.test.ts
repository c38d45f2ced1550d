import { expect, it } from 'vitest';
import { isLegible } from '../../../lib/core/sidebar/filter.ts';

it.each(['none', '', 'grayscale(1)', 'invert(0.9) hue-rotate(180deg)', 'contrast(1.2) brightness(0.9)', 'sepia(0.4)'])(
  'can be read through %j',
  (filter) => expect(isLegible(filter)).toBe(true),
);

it.each([
  'opacity(0)',
  'blur(20px)',
  'brightness(0)',
  'brightness(90)',
  'contrast(0)',
  'invert(0.5)',
  'url("#gone")',
  'grayscale(1) opacity(0.01)',
  'brightness(0.5) brightness(0.5) brightness(0.5)',
  'drop-shadow(rgb(0, 0, 0) 0px 0px 0px)',
])('cannot be trusted to be read through %j', (filter) => expect(isLegible(filter)).toBe(false));
