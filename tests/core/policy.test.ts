import { expect, test } from 'vitest';
import { NO_POLICY, parsePolicy } from '../../lib/core/policy.ts';

test.each([undefined, null, 'x', {}])('%j sets nothing', (given) => expect(parsePolicy(given)).toEqual(NO_POLICY));

test('everything that can be set', () => {
  const given = {
    feeds: ['https://team.example/tips.json', 'https://team.example/tips.json'],
    mailbox: 'help@team.example',
    mailApp: 'outlook-work',
    roles: ['accounting'],
    alwaysOn: ['https://finance.example/*'],
    sample: false,
    welcome: false,
  };
  expect(parsePolicy(given)).toEqual({ ...given, feeds: ['https://team.example/tips.json'], problems: [] });
});

test('a wrong value is named, and takes no other along', () => {
  const { problems, ...policy } = parsePolicy({
    feeds: ['https://team.example/tips.json', 'http://team.example/tips.json', 7],
    mailbox: 'the help desk',
    mailApp: 'pigeon',
    roles: 'accounting',
    alwaysOn: ['https://*/*'],
    sample: 'no',
    feed: 'https://team.example/tips.json',
  });
  expect(policy).toEqual({
    feeds: ['https://team.example/tips.json'],
    roles: [],
    alwaysOn: [],
    sample: true,
    welcome: true,
  });
  expect(problems.map(({ key }) => key).sort()).toEqual(
    ['alwaysOn[0]', 'feed', 'feeds[1]', 'feeds[2]', 'mailApp', 'mailbox', 'roles', 'sample'].sort(),
  );
});
