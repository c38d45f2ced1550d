import '@vaadin/checkbox';
import '@vaadin/combo-box';
import '@vaadin/text-field';
import { casesOf } from './cases-of.js';
import { drawHtml } from './html.js';

const said = (f) =>
  `label="${f.label}"${f.hint ? ` helper-text="${f.hint}"` : ''}${f.error ? ` error-message="${f.error}" invalid` : ''}`;
const text = (f) =>
  `<vaadin-text-field ${said(f)}>${f.affix ? `<div slot="suffix">${f.affix}</div>` : ''}</vaadin-text-field>`;
const combo = (f) => `<vaadin-combo-box ${said(f)}></vaadin-combo-box>`;
const check = (f) => `<vaadin-checkbox ${said(f)}></vaadin-checkbox>`;

export default (root, isWrong) => {
  drawHtml(root, isWrong, {
    name: text,
    email: text,
    centre: combo,
    fuel: combo,
    notes: text,
    reason: text,
    weight: text,
    terms: check,
    report: check,
  });
  const choices = casesOf(isWrong).filter(({ options }) => options);
  for (const { id, options } of choices) {
    const box = root.querySelector(`[data-case="${id}"] vaadin-combo-box`);
    if (box) box.items = options;
  }
};
