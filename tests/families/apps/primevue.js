import Checkbox from 'primevue/checkbox';
import PrimeVue from 'primevue/config';
import FloatLabel from 'primevue/floatlabel';
import InputGroup from 'primevue/inputgroup';
import InputGroupAddon from 'primevue/inputgroupaddon';
import InputText from 'primevue/inputtext';
import Message from 'primevue/message';
import RadioButton from 'primevue/radiobutton';
import Select from 'primevue/select';
import Textarea from 'primevue/textarea';
import ToggleSwitch from 'primevue/toggleswitch';
import { drawVue, h } from './vue.js';

const field =
  (control, labelFor = (f) => ({ for: f.id })) =>
  (f) => [
    h('label', { ...labelFor(f), id: `${f.id}-label` }, f.label),
    control(f),
    f.hint && h(Message, { size: 'small', severity: 'secondary', variant: 'simple' }, () => f.hint),
    f.error && h(Message, { severity: 'error', size: 'small', variant: 'simple' }, () => f.error),
  ];
const input = field((f) => h(InputText, { id: f.id, invalid: Boolean(f.error) }));
const area = field((f) => h(Textarea, { id: f.id, invalid: Boolean(f.error) }));
const floating = (f) => [
  h(FloatLabel, null, () => [h(InputText, { id: f.id }), h('label', { for: f.id }, f.label)]),
  f.hint && h(Message, { size: 'small', severity: 'secondary', variant: 'simple' }, () => f.hint),
];
const select = field(
  (f) =>
    h(Select, {
      inputId: f.id,
      'aria-labelledby': `${f.id}-label`,
      options: f.options,
      placeholder: 'Select one',
      invalid: Boolean(f.error),
    }),
  () => ({}),
);
const mark = (Kind) => (f) => [
  h(Kind, { inputId: f.id, binary: true, invalid: Boolean(f.error) }),
  h('label', { for: f.id }, f.label),
  f.error && h(Message, { severity: 'error', size: 'small', variant: 'simple' }, () => f.error),
];
const radios = (f) =>
  h('fieldset', [
    h('legend', f.label),
    ...f.options.map((o, at) =>
      h('div', [
        h(RadioButton, { inputId: f.id + at, name: f.id, value: o, invalid: Boolean(f.error) }),
        h('label', { for: f.id + at }, o),
      ]),
    ),
    f.error && h(Message, { severity: 'error', size: 'small', variant: 'simple' }, () => f.error),
  ]);

export default (root, isWrong) =>
  drawVue(
    root,
    isWrong,
    {
      name: input,
      email: floating,
      centre: select,
      fuel: select,
      notes: area,
      reason: area,
      weight: field((f) =>
        h(InputGroup, null, () => [h(InputText, { id: f.id }), h(InputGroupAddon, null, () => f.affix)]),
      ),
      terms: mark(Checkbox),
      report: mark(ToggleSwitch),
      delivery: radios,
    },
    { install: (app) => app.use(PrimeVue) },
  );
