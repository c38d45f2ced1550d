// Steps out of what was done: what belongs together is one, data is masked, and no value ever comes in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAction, isFull } from '../../../../lib/core/author/record/add-action.ts';
import { maskThingName, toRecordedAction } from '../../../../lib/core/author/record/keep-action.ts';
import { ACTION_LIMITS, parseRecorderMessage } from '../../../../lib/core/author/record/parse-recorder-message.ts';
import {
  ACTION_KINDS,
  FOUND_BY,
  RECORDER,
  type RecordedAction,
  type ToldAction,
  toRecorderMessage,
} from '../../../../lib/core/author/record/recorded-action.ts';
import { toSentence, toStepDrafts } from '../../../../lib/core/author/record/to-steps.ts';
import { FEED_LIMITS } from '../../../../lib/core/feed/limits.ts';
import { en } from '../../../../lib/core/text/en.ts';
import { LANGUAGES } from '../../../../lib/core/text/languages.ts';
import { loadText } from '../../../../lib/core/text/load-text.ts';
import { createText } from '../../../../lib/core/text/text.ts';

const text = createText(en, 'en');
const PAGE = 'https://finance.example/invoices/new?id=7#top';

const told = (some: Partial<ToldAction> = {}): ToldAction => ({
  kind: 'click',
  name: 'Save',
  role: 'button',
  part: null,
  selector: '',
  foundBy: 'name',
  heading: '',
  isImplied: false,
  ...some,
});
const field = (kind: ToldAction['kind'], name = 'Tax code', role = 'combobox') => told({ kind, name, role });
const record = (...all: ToldAction[]) =>
  all.reduce<RecordedAction[]>((actions, one) => addAction(actions, toRecordedAction(one, PAGE)), []);
const sentences = (...all: ToldAction[]) => toStepDrafts(record(...all), text).map((step) => step.text);

describe('sentences', () => {
  it.each([
    [told(), 'Click **Save**.'],
    [told({ name: '' }), 'Click here.'],
    [told({ role: 'tab', name: 'Tax' }), 'Open the **Tax** tab.'],
    [field('fill', 'Cost centre *', 'textbox'), 'Fill in **Cost centre**.'],
    [field('fill', 'Amount:', 'textbox'), 'Fill in **Amount**.'],
    [field('choose'), 'Choose the **Tax code**.'],
    [told({ kind: 'choose', part: 'row', role: 'table', name: 'Invoices' }), 'Choose a row in **Invoices**.'],
    [told({ kind: 'choose', part: 'row', name: '', heading: 'Open items' }), 'Choose a row in **Open items**.'],
    [told({ kind: 'choose', part: 'row', name: '' }), 'Choose a row in the table.'],
    [told({ kind: 'tick', name: 'Urgent' }), 'Tick **Urgent**.'],
    [told({ kind: 'untick', name: 'Urgent' }), 'Untick **Urgent**.'],
    [field('press', 'Search', 'searchbox'), 'Press **Enter**.'],
    [told({ name: 'A*b_c [d]' }), 'Click **A\\*b\\_c \\[d\\]**.'],
  ])('%j: %s', (action, sentence) => expect(sentences(action)).toEqual([sentence]));

  it('are there in every language, with the name in bold, and nothing invisible around it', async () => {
    for (const language of LANGUAGES) {
      const words = await loadText(language);
      for (const kind of ACTION_KINDS) {
        const sentence = toSentence({ ...told({ kind, name: 'Tax' }) }, words);
        expect(sentence).not.toMatch(/[{}\u2068\u2069]/);
        expect(sentence).toContain('**');
      }
    }
  });
});

describe('what belongs together', () => {
  it.each([
    ['a click in a field, and filling it in', [field('click'), field('fill')], ['Fill in **Tax code**.']],
    ['letters in one field', [field('fill'), field('fill')], ['Fill in **Tax code**.']],
    [
      'opening a list, typing and picking',
      [field('click'), field('fill'), field('choose')],
      ['Choose the **Tax code**.'],
    ],
    ['two choices in one field', [field('choose'), field('choose')], ['Choose the **Tax code**.']],
    ['a click in a field alone', [field('click')], []],
    [
      'a box that opens and is chosen in',
      [told({ name: 'now', selector: '#t', role: '' }), told({ kind: 'choose', name: 'Terms', selector: '#t' })],
      ['Choose the **Terms**.'],
    ],
    [
      'ticking and unticking',
      [told({ kind: 'tick', name: 'Urgent' }), told({ kind: 'untick', name: 'Urgent' })],
      ['Untick **Urgent**.'],
    ],
    ['Enter, and the button it presses', [field('press'), told({ isImplied: true })], ['Click **Save**.']],
    ['Enter, and a press on a button', [field('press'), told()], ['Press **Enter**.', 'Click **Save**.']],
    ['two presses on one button', [told(), told()], ['Click **Save**.', 'Click **Save**.']],
    [
      'fields of one name in different places',
      [told({ kind: 'fill', name: 'Item', selector: '#a' }), told({ kind: 'fill', name: 'Item', selector: '#b' })],
      ['Fill in **Item**.', 'Fill in **Item**.'],
    ],
  ])('%s', (_, actions, steps) => expect(sentences(...actions)).toEqual(steps));
});

describe('targets', () => {
  const targetOf = (some: Partial<ToldAction>) => toRecordedAction(told(some), PAGE).target;
  it('are a name and a role; a selector only where these do not tell', () => {
    const selector = '#main > button:nth-of-type(2)';
    expect(targetOf({ selector })).toEqual({ name: 'Save', role: 'button' });
    expect(targetOf({ selector, foundBy: 'both' })).toEqual({ name: 'Save', role: 'button', selector });
    expect(targetOf({ selector, foundBy: 'selector' })).toEqual({ selector });
    expect(targetOf({ selector, name: '' })).toEqual({ selector });
    expect(targetOf({ selector: '#row-20417', name: '' })).toEqual({});
    expect(targetOf({ role: '' })).toEqual({ name: 'Save' });
  });

  it('never hold a name that looks like data', () => {
    const selector = 'main > a:nth-of-type(1)';
    expect(targetOf({ selector, name: 'INV-2026-0117' })).toEqual({ selector });
    expect(toStepDrafts(record(told({ name: '20417', foundBy: 'selector' })), text)).toEqual([
      { key: 'recorded-1', text: 'Click here.' },
    ]);
  });

  it('are of a page without its query', () =>
    expect(toRecordedAction(told(), PAGE).address).toBe('https://finance.example/invoices/new'));
});

describe('names that look like data', () => {
  it.each([
    '20417',
    'Invoice 20417',
    'INV-2026-0117',
    'ana.silva@example.com',
    'EUR 1.204,17',
    '12/05/2026',
    '1,204.50',
    '550e8400-e29b-41d4-a716-446655440000',
    'Hello Ana Silva',
  ])('%s is masked', (name) => expect(maskThingName(name)).toContain('•••'));

  it.each([
    'Save',
    'Address line 2',
    'Cost centre',
    '1099 form',
    'Q3',
    'Net 30 days',
    'W-9',
    'Fiscal year 2026',
    'Größe',
  ])('%s is not', (name) => expect(maskThingName(name)).toBe(name));
});

const someTold: fc.Arbitrary<ToldAction> = fc.record({
  kind: fc.constantFrom(...ACTION_KINDS),
  name: fc.constantFrom('', 'Save', 'Tax code', 'Item', 'Order 20417'),
  role: fc.constantFrom('', 'button', 'textbox', 'combobox', 'tab'),
  part: fc.constantFrom(null, 'row' as const),
  selector: fc.constantFrom('', '#a', '#b'),
  foundBy: fc.constantFrom(...FOUND_BY),
  heading: fc.constantFrom('', 'Invoices'),
  isImplied: fc.boolean(),
});

describe('whatever is done', () => {
  it('there are never more steps than a tip may have, and no data in them', () => {
    fc.assert(
      fc.property(fc.array(someTold, { maxLength: 250 }), (all) => {
        const actions = record(...all);
        expect(actions.length).toBeLessThanOrEqual(FEED_LIMITS.steps);
        expect(isFull(actions)).toBe(actions.length === FEED_LIMITS.steps);
        expect(JSON.stringify([actions, toStepDrafts(actions, text)])).not.toContain('20417');
      }),
    );
  });

  it('the order stays: steps are what was done with some left out', () => {
    fc.assert(
      fc.property(fc.array(someTold, { maxLength: 60 }), (all) => {
        const done = all.map((one) => toSentence(toRecordedAction(one, PAGE), text));
        let from = 0;
        for (const { text: step } of toStepDrafts(record(...all), text)) {
          const at = done.indexOf(step, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }),
    );
  });

  it('a message with anything in it that was typed is refused, wherever it stands', () => {
    expect(parseRecorderMessage(toRecorderMessage('t', told()))).toEqual({ token: 't', action: told() });
    fc.assert(
      fc.property(
        someTold,
        fc.string({ minLength: 1 }),
        fc.constantFrom('value', 'text', 'checked'),
        (one, typed, key) => {
          expect(parseRecorderMessage({ from: RECORDER, token: 't', action: { ...one, [key]: typed } })).toBeNull();
          expect(parseRecorderMessage({ ...toRecorderMessage('t', one), [key]: typed })).toBeNull();
        },
      ),
    );
  });

  it('what no recorder tells is refused', () => {
    for (const wrong of [
      ...[null, {}, { from: 'page', token: 't', action: told() }, toRecorderMessage('', told())],
      toRecorderMessage('t', told({ name: 'x'.repeat(ACTION_LIMITS.name + 1) })),
      toRecorderMessage('t', told({ role: '<b>' })),
      toRecorderMessage('t', told({ selector: 'x'.repeat(ACTION_LIMITS.selector + 1) })),
      toRecorderMessage('t'.repeat(65), told()),
    ])
      expect(parseRecorderMessage(wrong)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(parseRecorderMessage(anything)).toBeNull();
      }),
    );
  });
});
