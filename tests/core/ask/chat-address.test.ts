import { expect, it } from 'vitest';
import { toChatAddress } from '../../../lib/core/ask/chat-address.ts';

const draft = { to: 'ana@example.com', subject: 'x', sections: [{ text: 'Hello Ana, 50 % & more?', weight: 1 }] };

it.each([
  ['https://teams.microsoft.com/l/chat/0/0?users=ana@example.com', '&message='],
  ['https://teams.microsoft.com/l/chat/0/0', '?message='],
])('Teams takes the words along: %s', (chat, joint) => {
  const { url, holdsDraft } = toChatAddress(chat, draft);
  expect(holdsDraft).toBe(true);
  expect(url).toContain(joint);
  expect(new URL(url).searchParams.get('message')).toBe('Hello Ana, 50 % & more?');
});

it.each(['https://northfield.slack.com/team/U123', 'https://teams.microsoft.com.evil.example/x'])(
  'other conversations open as they are: %s',
  (chat) => expect(toChatAddress(chat, draft)).toEqual({ url: chat, holdsDraft: false }),
);

it('words too long for an address are left to be copied', () => {
  const long = { ...draft, sections: [{ text: 'words '.repeat(600), weight: 1 }] };
  const chat = 'https://teams.microsoft.com/l/chat/0/0?users=ana@example.com';
  expect(toChatAddress(chat, long)).toEqual({ url: chat, holdsDraft: false });
});
