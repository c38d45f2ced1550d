// How the families of Vue draw the form.
import { createApp, h } from 'vue';
import { casesOf } from './cases-of.js';

export { h };

/** Puts the fields of a family on the page, each in a box of its own, inside what the family wraps its pages in. */
export function drawVue(root, isWrong, draw, { install = () => {}, wrap = (form) => form() } = {}) {
  const boxes = () =>
    casesOf(isWrong).map((field) => h('div', { key: field.id, 'data-case': field.id }, draw[field.id]?.(field)));
  const form = () => h('form', { novalidate: true }, [...boxes(), h('button', 'Save')]);
  const app = createApp({ render: () => wrap(form) });
  install(app);
  app.mount(root);
}
