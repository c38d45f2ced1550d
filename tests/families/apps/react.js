// How the families of React draw the form.
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { casesOf } from './cases-of.js';

export { h };

/** Puts the fields of a family on the page, each in a box of its own, inside what the family wraps its pages in. */
export function drawReact(root, isWrong, draw, wrap = (form) => form) {
  const boxes = casesOf(isWrong).map((field) =>
    h('div', { key: field.id, 'data-case': field.id }, draw[field.id]?.(field)),
  );
  createRoot(root).render(
    wrap(h('form', { noValidate: true }, ...boxes, h('button', { key: 'save', type: 'submit' }, 'Save'))),
  );
}
