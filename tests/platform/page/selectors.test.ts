// @vitest-environment happy-dom
// What finds an element again is short and lasts; what is recorded has no word in it that a person reads on the page.
import { afterEach, describe, expect, it } from 'vitest';
import { type SelectorWords, selectorsOf } from '../../../lib/platform/page/target/selectors.ts';

afterEach(() => document.body.replaceChildren());

/** The selectors of the first button of a page. */
function selectorsIn(html: string, words: SelectorWords): string[] {
  document.body.innerHTML = html;
  return [...selectorsOf(document.querySelector('button') ?? expect.fail('no button'), words)];
}

const CUSTOMER = `<ul><li><button data-customer-id="ana-silva" aria-label="Remove Ana Silva">×</button></li></ul>`;

describe('the selectors of an element', () => {
  it('may be of what an application notes down about it, for whoever picks it', () => {
    expect(selectorsIn(CUSTOMER, 'any')).toContain('[data-customer-id="ana-silva"]');
  });

  it('are of the structure of the page alone where steps are recorded', () => {
    const [first] = selectorsIn(`<section id="people">${CUSTOMER}</section><button>Other</button>`, 'none');
    expect(first).toBe('#people button');
    expect(selectorsIn(CUSTOMER, 'none')).toEqual(['button']);
  });

  it.each(['any', 'none'] as const)('are what somebody has written for scripts before all else (%s)', (words) => {
    const [first] = selectorsIn(
      '<form><button id="post" data-testid="post-it" name="post">Post</button></form>',
      words,
    );
    expect(first).toBe('#post');
  });

  it.each(['any', 'none'] as const)('hold no mark that a program has made (%s)', (words) => {
    const made = '<button id="ember482">One</button>';
    expect(selectorsIn(made, words)).toEqual(['button']);
  });

  it('count it among those beside it where nothing else tells it, in its shadow root as well', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p><i></i><i></i></p>';
    document.body.append(host);
    const second = host.shadowRoot?.querySelectorAll('i')[1] ?? expect.fail('no element');
    expect([...selectorsOf(second, 'none')]).toEqual(['i:nth-of-type(2)']);
  });
});
