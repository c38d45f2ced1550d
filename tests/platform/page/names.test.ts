// @vitest-environment happy-dom
// Names and roles by the tables that the browser is asked, too. What a simulated DOM answers otherwise than a browser stays
// with the browser, and is listed, so that the list ends when the DOM has learnt it.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessibleName } from '../../../lib/platform/page/accessible-name.ts';
import { createReading, READING_LIMITS } from '../../../lib/platform/page/budget.ts';
import { roleOf } from '../../../lib/platform/page/role.ts';
import { NAME_CASES } from '../../fixtures/pages/accessible-name-cases.ts';
import { ROLE_CASES } from '../../fixtures/pages/role-cases.ts';
import { useInitialStyles } from '../../fixtures/stand-ins/initial-styles.ts';

beforeAll(useInitialStyles);

/** Rules that need a style sheet of the browser, its shadow roots in HTML, or a selector that the DOM does not know. */
const OF_A_BROWSER = [
  '2A: nor what has the attribute hidden',
  '2A and 2B: in what is referenced and seen, parts hidden by attribute do not count',
  '2C: a button that shows what was chosen',
  '2E: a label with another control’s name in it',
  '2F: a drawing in the content',
];

const isOfABrowser = (rule: string) => rule.startsWith('shadow: ') || OF_A_BROWSER.includes(rule);

function show(html: string): Element | null {
  document.body.innerHTML = html;
  return document.getElementById('t');
}

const nameIn = (html: string) => {
  const element = show(html);
  return element && accessibleName(element, createReading());
};

describe('the name of an element', () => {
  const here = NAME_CASES.filter(({ rule }) => !isOfABrowser(rule));

  test('is asked here by most rules', () => {
    expect(here.length).toBeGreaterThan(100);
    expect(OF_A_BROWSER.filter((rule) => !NAME_CASES.some((one) => one.rule === rule))).toEqual([]);
  });

  test.each(here)('$rule', ({ html, name }) => expect(nameIn(html)).toBe(name));

  test.each(NAME_CASES.filter(({ rule }) => OF_A_BROWSER.includes(rule)))(
    'only a browser answers: $rule',
    ({ html, name }) => expect(nameIn(html)).not.toBe(name),
  );

  test('is tidy and short whatever a page gives for it', () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('word \n\t '.repeat(100)));
    const ways: ((element: HTMLElement, given: string) => void)[] = [
      (element, given) => element.setAttribute('aria-label', given),
      (element, given) => element.setAttribute('title', given),
      (element, given) => element.append(given),
    ];
    fc.assert(
      fc.property(words, fc.constantFrom(...ways), (given, give) => {
        const button = show('<button id=t></button>') as HTMLElement;
        give(button, given);
        const name = accessibleName(button, createReading());
        expect(name).not.toMatch(/^\s|\s{2}|[\n\t]/);
        // What is cut may end with the space before the next word.
        if (name.length < READING_LIMITS.textLength) expect(name).toBe(name.trim());
        expect(name.length).toBeLessThanOrEqual(READING_LIMITS.textLength);
        if (given.trim() === '') expect(name).toBe('');
      }),
    );
  });
});

describe('the role of an element', () => {
  test.each(ROLE_CASES)('$html → $role', ({ html, role }) => {
    const element = show(html);
    expect(element && roleOf(element)).toBe(role);
  });

  test('is none for an element that nobody knows, whatever it is called', () => {
    const element = show('<constructor id=t>x</constructor>');
    expect(element && roleOf(element)).toBe('');
  });

  test('is the first word that is a role, if any', () => {
    const words = fc.array(fc.constantFrom('none-such', 'Tab', 'BUTTON', 'grid', 'x', ''), { maxLength: 4 });
    fc.assert(
      fc.property(words, (given) => {
        const element = show('<div id=t>x</div>') as HTMLElement;
        element.setAttribute('role', given.join(' '));
        const first = given.map((word) => word.toLowerCase()).find((word) => /^(tab|button|grid)$/.test(word));
        expect(roleOf(element)).toBe(first ?? '');
      }),
    );
  });
});
