// Reads the page a person is on: what it is called, its headings and labels, the focused field, messages, marked words.
import type { PageSnapshot } from '../../core/place/page-snapshot.ts';
import { type Budget, createBudget, READING_LIMITS } from './budget.ts';
import { isEditable, isVisible, textOf, textOfRange } from './element-text.ts';
import { attributeText, fieldName } from './field-name.ts';
import { deepestFocus, readFocusedField } from './focused-field.ts';
import { readVisibleErrors } from './visible-errors.ts';

/** The distinct words of the visible elements that a selector names, in the order of the page. */
function visibleTexts(
  document: Document,
  selector: string,
  most: number,
  budget: Budget,
  words: (element: Element) => string,
): string[] {
  const texts = new Set<string>();
  for (const element of document.querySelectorAll(selector)) {
    if (texts.size >= most || !budget.take()) break;
    const text = isVisible(element) ? words(element) : '';
    if (text !== '') texts.add(text);
  }
  return [...texts];
}

/** Words that were marked, but never from inside something that can be typed in. */
function readSelection(document: Document, budget: Budget): string | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const ends = [selection.anchorNode, selection.focusNode];
  const inField = ends.some((node) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? isEditable(element) : false;
  });
  if (inField) return null;
  return textOfRange(selection.getRangeAt(0), budget) || null;
}

const languageOf = (document: Document, focused: Element | null) =>
  attributeText(focused?.closest('[lang]') ?? document.documentElement, 'lang') || null;

/** The names of the page's labels, and of controls that are named without one. */
function readLabels(document: Document, budget: Budget): string[] {
  const most = READING_LIMITS.labels;
  const labels = visibleTexts(document, 'label,legend,th', most, budget, (element) => textOf(element, budget));
  const unlabelled = 'input[aria-label],select[aria-label],textarea[aria-label],[aria-labelledby][role]';
  const names = visibleTexts(document, unlabelled, most - labels.length, budget, (field) => fieldName(field, budget));
  return [...new Set([...labels, ...names])];
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading" i]';
const LANDMARKS =
  'nav[aria-label],main[aria-label],section[aria-label],aside[aria-label],[role="region" i][aria-label]';

/** Reads a page within its budget of time and nodes; never the value of a field. */
export function readPage(document: Document, budget: Budget = createBudget()): PageSnapshot {
  const focused = deepestFocus(document);
  // What the person is at comes first, so that it is there even when the budget ends early; no part takes it all.
  const field = readFocusedField(focused, budget.part(1000, 0.5));
  const errors = readVisibleErrors(document, focused, budget.part(1000, 0.4));
  const selection = readSelection(document, budget.part(1000, 0.4));
  const headingBudget = budget.part(1000, 0.5);
  const description = document.querySelector('meta[name="description" i]');
  return {
    url: document.location.href.slice(0, READING_LIMITS.urlLength),
    title: document.title.slice(0, READING_LIMITS.textLength),
    headings: visibleTexts(document, HEADINGS, READING_LIMITS.headings, headingBudget, (heading) =>
      textOf(heading, headingBudget),
    ),
    labels: readLabels(document, budget.part(2000, 0.8)),
    landmarks: visibleTexts(document, LANDMARKS, READING_LIMITS.landmarks, budget, (region) =>
      attributeText(region, 'aria-label'),
    ),
    field,
    selection,
    error: errors[0] ?? null,
    errors,
    lang: languageOf(document, focused),
    description: description ? attributeText(description, 'content') || null : null,
  };
}
