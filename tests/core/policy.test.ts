import { expect, test } from 'vitest';
import { NO_POLICY, parsePolicy } from '../../lib/core/policy.ts';

test.each([undefined, null, 'x', {}])('%j sets nothing', (given) => expect(parsePolicy(given)).toEqual(NO_POLICY));

test('everything that can be set', () => {
  const given = {
    feeds: ['https://team.example/tips.json', 'https://team.example/tips.json'],
    mailbox: 'help@team.example',
    mailApp: 'outlook-work',
    report: 'insights@team.example',
    roles: ['accounting'],
    language: 'de',
    toolbarClick: 'sidebar',
    side: 'left',
    makeRoom: false,
    otherFeeds: false,
    alwaysOn: ['https://finance.example/*'],
    sample: false,
    welcome: false,
    counting: false,
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
    makeRoom: 'yes',
    language: 'Klingon',
    counting: 'no',
    feed: 'https://team.example/tips.json',
  });
  expect(policy).toEqual({
    feeds: ['https://team.example/tips.json'],
    roles: [],
    otherFeeds: true,
    alwaysOn: [],
    sample: true,
    welcome: true,
    counting: true,
  });
  expect(problems.map(({ key }) => key).sort()).toEqual(
    [
      'alwaysOn[0]',
      'counting',
      'feed',
      'feeds[1]',
      'feeds[2]',
      'mailApp',
      'mailbox',
      'roles',
      'sample',
      'makeRoom',
      'language',
    ].sort(),
  );
  expect(problems).toContainEqual({ key: 'feeds[1]', value: '"http://team.example/tips.json"', expected: 'https://…' });
  expect(problems.find(({ key }) => key === 'mailApp')).toEqual({
    key: 'mailApp',
    value: '"pigeon"',
    expected: 'default, gmail, outlook, outlook-work',
  });
});

test('a long value is told as far as it helps to find it', () => {
  const [problem] = parsePolicy({ feeds: [`ftp://${'x'.repeat(500)}`] }).problems;
  expect(problem?.value).toHaveLength(60);
  expect(problem?.value).toMatch(/^"ftp:\/\/x+…$/);
});
