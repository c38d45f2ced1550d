import '@carbon/web-components/es/components/checkbox/index.js';
import '@carbon/web-components/es/components/dropdown/index.js';
import '@carbon/web-components/es/components/combo-box/index.js';
import '@carbon/web-components/es/components/radio-button/index.js';
import '@carbon/web-components/es/components/text-input/index.js';
import '@carbon/web-components/es/components/textarea/index.js';
import '@carbon/web-components/es/components/toggle/index.js';
import { drawHtml } from './html.js';

const said = (f) => `${f.hint ? ` helper-text="${f.hint}"` : ''}${f.error ? ` invalid invalid-text="${f.error}"` : ''}`;
const text = (f) => `<cds-text-input label="${f.label}"${said(f)}></cds-text-input>`;
const area = (f) => `<cds-textarea label="${f.label}"${said(f)}></cds-textarea>`;
const items = (f, kind) => f.options.map((o) => `<cds-${kind}-item value="${o}">${o}</cds-${kind}-item>`).join('');

export default (root, isWrong) =>
  drawHtml(root, isWrong, {
    name: text,
    email: text,
    centre: (f) =>
      `<cds-dropdown title-text="${f.label}" label="Choose one"${said(f)}>${items(f, 'dropdown')}</cds-dropdown>`,
    fuel: (f) =>
      `<cds-combo-box title-text="${f.label}" label="Choose one"${said(f)}>${items(f, 'combo-box')}</cds-combo-box>`,
    notes: area,
    reason: area,
    weight: text,
    terms: (f) =>
      `<cds-checkbox-group legend-text="Terms"${said(f)}><cds-checkbox>${f.label}</cds-checkbox></cds-checkbox-group>`,
    report: (f) => `<cds-toggle label-text="${f.label}" label-a="On" label-b="Off"></cds-toggle>`,
    delivery: (f) =>
      `<cds-radio-button-group legend-text="${f.label}" name="${f.id}"${said(f)}>${f.options.map((o) => `<cds-radio-button label-text="${o}" value="${o}"></cds-radio-button>`).join('')}</cds-radio-button-group>`,
  });
