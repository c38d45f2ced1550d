import { expect, test } from 'vitest';
import { attachmentsHtml, toAttachments } from '../../../lib/core/feed/attachments.ts';
import { picturesNamed } from '../../../lib/core/feed/pictures-named.ts';

const at = (name: string) => `https://tips.example/${name}`;

test('pictures and videos are kept, by type or by name, and other files are not', () => {
  const listed = [
    { url: at('a'), mime_type: 'image/png', title: 'A' },
    { url: at('b.MP4?x=1') },
    { url: at('c.pdf'), mime_type: 'application/pdf' },
    { url: at('d.png'), mime_type: 'text/plain' },
  ];
  expect(toAttachments(listed)).toEqual([
    { is: 'picture', url: at('a'), title: 'A' },
    { is: 'video', url: at('b.MP4?x=1') },
  ]);
  expect(toAttachments([{ url: at('c.pdf') }])).toBeUndefined();
});

test('they are shown unless the content shows them, and their words are words', () => {
  const attachments = [
    { is: 'picture' as const, url: at('a.png?x=1&y="2'), title: '<b>"A" & b</b>' },
    { is: 'picture' as const, url: at('in.png') },
    { is: 'video' as const, url: at('v.mp4') },
  ];
  const tip = { attachments, html: `<img src="${at('in.png')}">`, steps: [] };
  expect(attachmentsHtml(tip)).toBe(
    '<p><img src="https://tips.example/a.png?x=1&amp;y=&quot;2" alt="&lt;b&gt;&quot;A&quot; &amp; b&lt;/b&gt;"></p>' +
      '<p> <video src="https://tips.example/v.mp4"></video></p>',
  );
  expect(picturesNamed(tip)).toEqual([at('in.png'), at('a.png?x=1&y="2')]);
});
