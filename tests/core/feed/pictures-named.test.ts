import { describe, expect, test } from 'vitest';
import { pictureAddress, picturesNamed } from '../../../lib/core/feed/pictures-named.ts';

const FEED = 'https://tips.example/team/feed.json';

describe('the pictures of a tip', () => {
  test('are those of its steps and of its content, each once, as they are written', () => {
    const steps = [{ text: '', html: "<p>Press <IMG SRC='b.png?a=1&amp;b=2'></p>" }, { text: 'No picture' }];
    const html = '<img alt="src=no" src=" a.png "><img src=a.png><img><img src=""><img src="data:image/png;base64,AA">';
    expect(picturesNamed({ html, steps })).toEqual(['b.png?a=1&b=2', 'a.png']);
  });
});

describe('a picture', () => {
  test.each([
    ['a.png', 'https://tips.example/team/a.png'],
    ['/a.png#x', 'https://tips.example/a.png'],
    ['//tips.example/a.png', 'https://tips.example/a.png'],
    ['https://tips.example:443/a.png?v=2', 'https://tips.example/a.png?v=2'],
  ])('beside the feed, %s, is asked for', (source, value) => {
    expect(pictureAddress(source, FEED)).toEqual({ ok: true, value });
  });

  test.each([
    ['https://elsewhere.example/a.png', 'other-host'],
    ['//elsewhere.example/a.png', 'other-host'],
    ['https://tips.example:8443/a.png', 'other-host'],
    ['https://sub.tips.example/a.png', 'other-host'],
    ['http://tips.example/a.png', 'insecure'],
    ['https://ana:secret@tips.example/a.png', 'bad-address'],
    ['javascript:alert(1)', 'bad-address'],
    ['blob:https://tips.example/1', 'bad-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['https://[', 'bad-address'],
    [`/${'a'.repeat(3000)}`, 'bad-address'],
  ])('elsewhere, %s, is not', (source, is) => {
    expect(pictureAddress(source, FEED)).toMatchObject({ ok: false, error: { is } });
  });

  test('of a feed on this machine comes by http, as the feed does', () => {
    const local = 'http://localhost:8080/feed.json';
    expect(pictureAddress('a.png', local)).toEqual({ ok: true, value: 'http://localhost:8080/a.png' });
    expect(pictureAddress('http://127.0.0.1:8080/a.png', local)).toMatchObject({ error: { is: 'other-host' } });
  });
});
