import { describe, expect, test } from 'vitest';
import { videoAddress } from '../../../lib/core/feed/video.ts';

const FEED = 'https://tips.example/team/feed.json';

describe('a video', () => {
  test.each([
    ['video', 'clip.mp4', 'https://tips.example/team/clip.mp4'],
    ['iframe', 'https://www.youtube-nocookie.com/embed/abc', 'https://www.youtube-nocookie.com/embed/abc'],
    ['iframe', '//player.vimeo.com/video/1', 'https://player.vimeo.com/video/1'],
    ['iframe', 'https://maps.example/where', null],
    ['video', 'javascript:alert(1)', null],
    ['video', '', null],
  ])('%s %s is at %s', (element, source, address) => {
    expect(videoAddress(element, source, FEED)).toBe(address);
  });
});
