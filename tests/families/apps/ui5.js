import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/ComboBox.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/Panel.js';
import '@ui5/webcomponents/dist/RadioButton.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/Switch.js';
import '@ui5/webcomponents/dist/TextArea.js';
import { drawHtml } from './html.js';

const state = (f) => (f.error ? ' value-state="Negative"' : '');
const said = (f) => (f.error ? `<div slot="valueStateMessage">${f.error}</div>` : '');
const labelled = (f, control) =>
  `<ui5-label for="${f.id}" show-colon>${f.label}</ui5-label>${control}${f.hint ? `<div>${f.hint}</div>` : ''}`;
const input = (f) => labelled(f, `<ui5-input id="${f.id}"${state(f)}>${said(f)}</ui5-input>`);
const area = (f) => labelled(f, `<ui5-textarea id="${f.id}"${state(f)}>${said(f)}</ui5-textarea>`);
const select = (f) =>
  labelled(
    f,
    `<ui5-select id="${f.id}"${state(f)}>${f.options.map((o) => `<ui5-option>${o}</ui5-option>`).join('')}${said(f)}</ui5-select>`,
  );
const combo = (f) => labelled(f, `<ui5-combobox id="${f.id}"></ui5-combobox>`);

export default (root, isWrong) =>
  drawHtml(root, isWrong, {
    name: input,
    email: input,
    centre: select,
    fuel: combo,
    notes: area,
    reason: area,
    weight: (f) => labelled(f, `<ui5-input id="${f.id}"></ui5-input> ${f.affix}`),
    terms: (f) => `<ui5-checkbox text="${f.label}"></ui5-checkbox>`,
    report: (f) => labelled(f, `<ui5-switch id="${f.id}" accessible-name="${f.label}"></ui5-switch>`),
    delivery: (f) =>
      `<ui5-panel header-text="${f.label}">${f.options.map((o) => `<ui5-radio-button name="${f.id}" text="${o}"></ui5-radio-button>`).join('')}</ui5-panel>`,
  });
