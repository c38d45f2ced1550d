import 'vuetify/styles';
import { createVuetify } from 'vuetify';
import {
  VApp,
  VAutocomplete,
  VCheckbox,
  VRadio,
  VRadioGroup,
  VSelect,
  VSwitch,
  VTextarea,
  VTextField,
} from 'vuetify/components';
import { drawVue, h } from './vue.js';

const common = (f) => ({ label: f.label, hint: f.hint, persistentHint: true, errorMessages: f.error ? [f.error] : [] });
const text = (f) => h(VTextField, { ...common(f), suffix: f.affix });
const area = (f) => h(VTextarea, common(f));

export default (root, isWrong) =>
  drawVue(
    root,
    isWrong,
    {
      name: text,
      email: text,
      centre: (f) => h(VSelect, { ...common(f), items: f.options }),
      fuel: (f) => h(VAutocomplete, { ...common(f), items: f.options }),
      notes: area,
      reason: area,
      weight: text,
      terms: (f) => h(VCheckbox, common(f)),
      report: (f) => h(VSwitch, common(f)),
      delivery: (f) => h(VRadioGroup, common(f), () => f.options.map((o) => h(VRadio, { key: o, label: o, value: o }))),
    },
    { install: (app) => app.use(createVuetify()), wrap: (form) => h(VApp, null, form) },
  );
