import { expect, test } from 'vitest';
import { patternsWithoutPort } from '../../../lib/core/place/missing-port.ts';

const PATTERNS = [
  'https://app.example/*',
  'https://app.example:8443/*',
  'https://app.example:*/*',
  'https://else.example/*',
];

test('only patterns of the page’s host that name no port are named, and only where the page has one', () => {
  expect(patternsWithoutPort(PATTERNS, 'https://app.example:8443/x')).toEqual(['https://app.example/*']);
  expect(patternsWithoutPort(PATTERNS, 'https://app.example/x')).toEqual([]);
  expect(patternsWithoutPort([...PATTERNS, 'no pattern'], 'no address')).toEqual([]);
});
