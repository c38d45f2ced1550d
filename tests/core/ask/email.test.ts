import { expect, test } from 'vitest';
import { isEmail } from '../../../lib/core/ask/email.ts';

test.each([
  'ana@example.org',
  'ana.sa+tips@mail.finance.example',
  "o'brien@example.org",
  'ana@localhost',
  'ana@bücher.example',
  'josé@example.org',
  `${'a'.repeat(64)}@${'b'.repeat(63)}.example`,
])('%s is an address', (text) => expect(isEmail(text)).toBe(true));

test.each([
  '',
  'ana',
  'ana@',
  '@example.org',
  'ana@@example.org',
  'ana@example..org',
  'ana@.example',
  'ana@example.',
  'ana @example.org',
  ' ana@example.org',
  'ana@example.org ',
  'ana@example.org\n',
  'ana@example.org\r\nBcc: all@example.org',
  'ana@example.org,rui@example.org',
  'ana@example.org;rui@example.org',
  'Ana <ana@example.org>',
  '<ana@example.org>',
  '"ana"@example.org',
  'ana(x)@example.org',
  'ana@[127.0.0.1]',
  'mailto:ana@example.org',
  'ana\\@example.org',
  'ana\u0000@example.org',
  'ana\u202e@example.org',
  'ana\u200b@example.org',
  'ana\ud800@example.org',
  `${'a'.repeat(250)}@example.org`,
  `${'ä'.repeat(130)}@example.org`,
])('%j is none', (text) => expect(isEmail(text)).toBe(false));
