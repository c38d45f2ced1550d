import '@salesforce-ux/design-system/assets/styles/salesforce-lightning-design-system.css';
import { drawHtml } from './html.js';

const element = (f, control, label = `<label class="slds-form-element__label" for="${f.id}">${f.label}</label>`) =>
  `<div class="slds-form-element${f.error ? ' slds-has-error' : ''}">${label}<div class="slds-form-element__control">${control}</div>${
    f.error || f.hint ? `<div class="slds-form-element__help" id="${f.id}-help">${f.error ?? f.hint}</div>` : ''
  }</div>`;
const by = (f) => (f.error || f.hint ? ` aria-describedby="${f.id}-help"` : '');
const options = (f) => f.options.map((option) => `<option>${option}</option>`).join('');
const input = (f) => element(f, `<input id="${f.id}" class="slds-input"${by(f)}>`);
const area = (f) => element(f, `<textarea id="${f.id}" class="slds-textarea"${by(f)}></textarea>`);
const select = (f) =>
  element(
    f,
    `<div class="slds-select_container"><select id="${f.id}" class="slds-select"${by(f)}>${options(f)}</select></div>`,
  );
const combobox = (f) =>
  element(
    f,
    `<div class="slds-combobox_container"><div class="slds-combobox slds-dropdown-trigger slds-dropdown-trigger_click"><div class="slds-combobox__form-element slds-input-has-icon slds-input-has-icon_right" role="none"><button type="button" id="${f.id}" class="slds-input_faux slds-combobox__input" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${f.id}-label"${by(f)}><span class="slds-truncate">Select an option</span></button></div></div></div>`,
    `<label class="slds-form-element__label" id="${f.id}-label" for="${f.id}">${f.label}</label>`,
  );
const check = (f) =>
  element(
    f,
    `<div class="slds-checkbox"><input type="checkbox" id="${f.id}"${by(f)}><label class="slds-checkbox__label" for="${f.id}"><span class="slds-checkbox_faux"></span><span class="slds-form-element__label">${f.label}</span></label></div>`,
    '',
  );
const toggle = (f) =>
  `<div class="slds-form-element"><label class="slds-checkbox_toggle slds-grid"><span class="slds-form-element__label slds-m-bottom_none">${f.label}</span><input type="checkbox" aria-describedby="${f.id}-state"><span class="slds-checkbox_faux_container" id="${f.id}-state" aria-live="assertive"><span class="slds-checkbox_faux"></span><span class="slds-checkbox_on">Enabled</span><span class="slds-checkbox_off">Disabled</span></span></label></div>`;
const weight = (f) =>
  element(
    f,
    `<div class="slds-input-has-fixed-addon"><input id="${f.id}" class="slds-input"><span class="slds-form-element__addon">${f.affix}</span></div>`,
  );
const radios = (f) =>
  `<fieldset class="slds-form-element${f.error ? ' slds-has-error' : ''}"><legend class="slds-form-element__legend slds-form-element__label">${f.label}</legend><div class="slds-form-element__control">${f.options
    .map(
      (option, at) =>
        `<span class="slds-radio"><input type="radio" name="${f.id}" id="${f.id}${at}"${by(f)}><label class="slds-radio__label" for="${f.id}${at}"><span class="slds-radio_faux"></span><span class="slds-form-element__label">${option}</span></label></span>`,
    )
    .join(
      '',
    )}</div>${f.error ? `<div id="${f.id}-help" class="slds-form-element__help">${f.error}</div>` : ''}</fieldset>`;

export default (root, isWrong) =>
  drawHtml(root, isWrong, {
    name: input,
    email: input,
    centre: combobox,
    fuel: select,
    notes: area,
    reason: area,
    weight,
    terms: check,
    report: toggle,
    delivery: radios,
  });
