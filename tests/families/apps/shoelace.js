import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { drawHtml } from './html.js';

// Its documentation shows a message of one's own in the help text of a field that is wrong.
const said = (f) =>
  `label="${f.label}"${f.error || f.hint ? ` help-text="${f.error ?? f.hint}"` : ''}${f.error ? ' data-user-invalid data-invalid' : ''}`;
const input = (f) => `<sl-input ${said(f)}>${f.affix ? `<span slot="suffix">${f.affix}</span>` : ''}</sl-input>`;
const area = (f) => `<sl-textarea ${said(f)}></sl-textarea>`;
const select = (f) =>
  `<sl-select ${said(f)}>${f.options.map((o) => `<sl-option value="${o}">${o}</sl-option>`).join('')}</sl-select>`;

export default (root, isWrong) =>
  drawHtml(root, isWrong, {
    name: input,
    email: input,
    centre: select,
    fuel: select,
    notes: area,
    reason: area,
    weight: input,
    terms: (f) =>
      `<sl-checkbox${f.error ? ` help-text="${f.error}" data-user-invalid data-invalid` : ''}>${f.label}</sl-checkbox>`,
    report: (f) => `<sl-switch>${f.label}</sl-switch>`,
    delivery: (f) =>
      `<sl-radio-group ${said(f)}>${f.options.map((o) => `<sl-radio value="${o}">${o}</sl-radio>`).join('')}</sl-radio-group>`,
  });
