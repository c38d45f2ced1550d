import { describe, expect, test } from 'vitest';
import { parsePageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { fitPlace, namesSite, toPlace, toUrl } from '../../../lib/core/place/place-match.ts';

const fitting = (match: string[], url: string | null, exclude: string[] = []) =>
  fitPlace(toPlace({ match, exclude }), toUrl(url));

describe('a place', () => {
  test('without patterns is general, unless it is excluded', () => {
    expect(fitting([], 'https://a.test/')).toEqual({ fits: true, general: true });
    expect(fitting([], null)).toEqual({ fits: true, general: true });
    expect(fitting([], 'https://a.test/x', ['https://a.test/*'])).toEqual({ fits: false });
  });

  test('fits by its most specific pattern', () => {
    const place = fitting(['https://a.test/*', 'https://a.test/x/{id}', 'https://*.test/x/*'], 'https://a.test/x/7');
    expect(place).toMatchObject({ fits: true, wholeSite: false, pattern: { source: 'https://a.test/x/{id}' } });
  });

  test('that names the host alone is the whole site', () => {
    expect(fitting(['https://a.test/*'], 'https://a.test/x')).toMatchObject({ fits: true, wholeSite: true });
    expect(fitting(['https://a.test/*?tab=x'], 'https://a.test/x?tab=x')).toMatchObject({
      fits: true,
      wholeSite: false,
    });
  });

  test('fits nowhere else, nor without an address', () => {
    for (const url of ['https://b.test/', 'file:///a.test/', null])
      expect(fitting(['https://a.test/*'], url)).toEqual({ fits: false });
  });

  test('an exclusion wins over any pattern', () => {
    expect(fitting(['https://a.test/x'], 'https://a.test/x', ['https://a.test/*'])).toEqual({ fits: false });
  });

  test('names its site whatever the path, but not by naming every host', () => {
    const at = toUrl('https://x.a.test/other');
    expect(namesSite(toPlace({ match: ['https://*.a.test/x'] }), at)).toBe(true);
    expect(namesSite(toPlace({ match: ['https://*/x'] }), at)).toBe(false);
    expect(namesSite(toPlace({ match: ['https://a.test/x'] }), at)).toBe(false);
    expect(namesSite(toPlace({ match: ['https://*.a.test/x'] }), null)).toBe(false);
  });
});

describe('a page snapshot from elsewhere', () => {
  test.each([null, 'text', 7, {}, { url: 3 }, []])('%j is none', (input) =>
    expect(parsePageSnapshot(input)).toBeNull(),
  );

  test('parts of another type are dropped, parts that are missing are empty', () => {
    expect(
      parsePageSnapshot({ url: 'https://a.test/', title: 5, headings: 'x', labels: [1], field: 'x', more: 1 }),
    ).toEqual({
      url: 'https://a.test/',
      title: '',
      headings: [],
      labels: [],
      landmarks: [],
      field: null,
      errors: [],
    });
  });

  test.each(['selection', 'error', 'lang', 'description'])('%s of another type takes no other part along', (part) => {
    const page = parsePageSnapshot({ url: 'https://a.test/', title: 'Kept', [part]: 7 });
    expect(page).toMatchObject({ title: 'Kept' });
    expect(page?.[part as 'error'] ?? null).toBeNull();
  });

  test('of a field only its names are kept, never its value', () => {
    const page = parsePageSnapshot({ url: 'https://a.test/', field: { label: 'Salary', value: 'CANARY', name: null } });
    expect(JSON.stringify(page)).not.toContain('CANARY');
    expect(page?.field).toEqual({ label: 'Salary', name: null });
  });
});
