import { expect, it } from 'vitest';
import { toChatAddress } from '../../../lib/core/ask/chat-address.ts';

const draft = { to: 'ana@example.com', subject: 'x', sections: [{ text: 'Hello Ana, 50 % & more?', weight: 1 }] };

it.each([
  ['https://teams.microsoft.com/l/chat/0/0?users=ana@example.com', '&message='],
  ['https://teams.microsoft.com/l/chat/0/0', '?message='],
])('Teams takes the words along: %s', (chat, joint) => {
  const address = toChatAddress(chat, draft);
  expect(address).toContain(joint);
  expect(new URL(address).searchParams.get('message')).toBe('Hello Ana, 50 % & more?');
});

it.each(['https://northfield.slack.com/team/U123', 'https://teams.microsoft.com.evil.example/x'])(
  'other conversations open as they are: %s',
  (chat) => expect(toChatAddress(chat, draft)).toBe(chat),
);

it('words too long for an address are left to be copied', () => {
  const long = { ...draft, sections: [{ text: 'words '.repeat(600), weight: 1 }] };
  const chat = 'https://teams.microsoft.com/l/chat/0/0?users=ana@example.com';
  expect(toChatAddress(chat, long)).toBe(chat);
});
