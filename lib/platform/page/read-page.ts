// Reads the page a person is on: what it is called, its headings and labels, the focused field, messages, marked words.
import type { PageSnapshot } from '../../core/place/page-snapshot.ts';
import { type Budget, createBudget, READING_LIMITS } from './budget.ts';
import { isEditable, isVisible, textOf } from './element-text.ts';
import { fieldName } from './field-name.ts';
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
  return textOf(selection.getRangeAt(0).cloneContents(), budget) || null;
}

const languageOf = (document: Document, focused: Element | null) =>
  focused?.closest('[lang]')?.getAttribute('lang') || document.documentElement?.getAttribute('lang') || null;

/** Reads a page within its budget of time and nodes; never the value of a field. */
export function readPage(document: Document, budget: Budget = createBudget()): PageSnapshot {
  const focused = deepestFocus(document);
  // What the person is at comes first, so that it is there even when the budget ends early.
  const field = readFocusedField(focused, budget);
  const errors = readVisibleErrors(document, focused, budget);
  const selection = readSelection(document, budget);
  const text = (element: Element) => textOf(element, budget);
  const name = (element: Element) => element.getAttribute('aria-label')?.trim() ?? '';
  const headings = visibleTexts(
    document,
    'h1,h2,h3,h4,h5,h6,[role="heading" i]',
    READING_LIMITS.headings,
    budget,
    text,
  );
  const labels = visibleTexts(document, 'label,legend,th', READING_LIMITS.labels, budget, text);
  const unlabelled = visibleTexts(
    document,
    'input[aria-label],select[aria-label],textarea[aria-label],[aria-labelledby][role]',
    READING_LIMITS.labels - labels.length,
    budget,
    (element) => fieldName(element, budget),
  );
  return {
    url: document.location.href,
    title: document.title.slice(0, READING_LIMITS.textLength),
    headings,
    labels: [...new Set([...labels, ...unlabelled])],
    landmarks: visibleTexts(
      document,
      'nav[aria-label],main[aria-label],section[aria-label],aside[aria-label],[role="region" i][aria-label]',
      READING_LIMITS.landmarks,
      budget,
      name,
    ),
    field,
    selection,
    error: errors[0] ?? null,
    errors,
    lang: languageOf(document, focused),
    description:
      document
        .querySelector('meta[name="description" i]')
        ?.getAttribute('content')
        ?.slice(0, READING_LIMITS.textLength) ?? null,
  };
}
