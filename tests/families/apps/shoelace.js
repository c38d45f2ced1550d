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

// Its documentation shows a message of one's own in the help text of a field that is wrong, and writes it red.
const RED = '<style>[data-user-invalid]::part(form-control-help-text){color:var(--sl-color-danger-700)}</style>';
const said = (f) => `label="${f.label}"${noted(f)}`;
const noted = (f) =>
  `${f.error || f.hint ? ` help-text="${f.error ?? f.hint}"` : ''}${f.error ? ` data-wrong="${f.error}"` : ''}`;
const input = (f) => `<sl-input ${said(f)}>${f.affix ? `<span slot="suffix">${f.affix}</span>` : ''}</sl-input>`;
const area = (f) => `<sl-textarea ${said(f)}></sl-textarea>`;
const select = (f) =>
  `<sl-select ${said(f)}>${f.options.map((o) => `<sl-option value="${o}">${o}</sl-option>`).join('')}</sl-select>`;

/** As after a person has left the field and the page's own check has found it wrong. */
async function findWrong(field) {
  await field.updateComplete;
  field.setCustomValidity(field.dataset.wrong);
  for (const event of ['sl-input', 'sl-change', 'sl-blur']) field.dispatchEvent(new CustomEvent(event));
  field.removeAttribute('data-wrong');
  await field.updateComplete;
}

export default async (root, isWrong) => {
  document.head.insertAdjacentHTML('beforeend', RED);
  drawHtml(root, isWrong, {
    name: input,
    email: input,
    centre: select,
    fuel: select,
    notes: area,
    reason: area,
    weight: input,
    terms: (f) => `<sl-checkbox${noted(f)}>${f.label}</sl-checkbox>`,
    report: (f) => `<sl-switch>${f.label}</sl-switch>`,
    delivery: (f) =>
      `<sl-radio-group ${said(f)}>${f.options.map((o) => `<sl-radio value="${o}">${o}</sl-radio>`).join('')}</sl-radio-group>`,
  });
  await Promise.all([...root.querySelectorAll('[data-wrong]')].map(findWrong));
};
