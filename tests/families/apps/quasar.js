import 'quasar/dist/quasar.css';
import { QCheckbox, QField, QInput, QOptionGroup, QSelect, QToggle, Quasar } from 'quasar';
import { drawVue, h } from './vue.js';

const common = (f) => ({
  label: f.label,
  hint: f.hint,
  error: Boolean(f.error),
  errorMessage: f.error,
  modelValue: '',
});
const text = (f) => h(QInput, { ...common(f), suffix: f.affix });
const area = (f) => h(QInput, { ...common(f), type: 'textarea' });

export default (root, isWrong) =>
  drawVue(
    root,
    isWrong,
    {
      name: text,
      email: text,
      centre: (f) => h(QSelect, { ...common(f), options: f.options }),
      fuel: (f) => h(QSelect, { ...common(f), options: f.options, useInput: true }),
      notes: area,
      reason: area,
      weight: text,
      terms: (f) => h(QCheckbox, { label: f.label, modelValue: false }),
      report: (f) => h(QToggle, { label: f.label, modelValue: false }),
      delivery: (f) =>
        h(QField, { ...common(f), label: undefined, borderless: true }, () => [
          h('div', f.label),
          h(QOptionGroup, { modelValue: '', options: f.options.map((o) => ({ label: o, value: o })) }),
        ]),
    },
    { install: (app) => app.use(Quasar) },
  );
