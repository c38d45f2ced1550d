import '@ionic/core/css/ionic.bundle.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as defineCheckbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as defineInput } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as defineItem } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as defineRadio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as defineRadioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as defineSelect } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as defineOption } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as defineTextarea } from '@ionic/core/components/ion-textarea.js';
import { defineCustomElement as defineToggle } from '@ionic/core/components/ion-toggle.js';
import { drawHtml } from './html.js';

const said = (f) =>
  `${f.hint ? ` helper-text="${f.hint}"` : ''}${f.error ? ` error-text="${f.error}" class="ion-invalid ion-touched"` : ''}`;
const text = (f) =>
  `<ion-input label="${f.label}" label-placement="stacked"${said(f)}>${f.affix ? `<span slot="end">${f.affix}</span>` : ''}</ion-input>`;
const area = (f) => `<ion-textarea label="${f.label}" label-placement="floating"${said(f)}></ion-textarea>`;
const select = (f) =>
  `<ion-item><ion-select label="${f.label}"${said(f)}>${f.options.map((o) => `<ion-select-option value="${o}">${o}</ion-select-option>`).join('')}</ion-select></ion-item>`;

export default (root, isWrong) => {
  initialize({ mode: 'md' });
  for (const define of [
    defineCheckbox,
    defineInput,
    defineItem,
    defineRadio,
    defineRadioGroup,
    defineSelect,
    defineOption,
    defineTextarea,
    defineToggle,
  ])
    define();
  drawHtml(root, isWrong, {
    name: text,
    email: text,
    centre: select,
    fuel: select,
    notes: area,
    reason: area,
    weight: text,
    terms: (f) => `<ion-checkbox${said(f)}>${f.label}</ion-checkbox>`,
    report: (f) => `<ion-item><ion-toggle>${f.label}</ion-toggle></ion-item>`,
    delivery: (f) =>
      `<ion-radio-group${said(f)}><ion-label>${f.label}</ion-label>${f.options.map((o) => `<ion-radio value="${o}">${o}</ion-radio>`).join('')}</ion-radio-group>`,
  });
};
