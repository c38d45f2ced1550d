// Families that are style sheets draw what their documentation says to write.
import { casesOf } from './cases-of.js';

/** Puts the fields of a family, as HTML, on the page, each in a box of its own. */
export function drawHtml(root, isWrong, draw) {
  const boxes = casesOf(isWrong).map((field) => `<div data-case="${field.id}">${draw[field.id]?.(field) ?? ''}</div>`);
  root.innerHTML = `<form novalidate>${boxes.join('')}<button>Save</button></form>`;
}
