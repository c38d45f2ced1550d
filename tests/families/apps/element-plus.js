import 'element-plus/dist/index.css';
import * as E from 'element-plus';
import { nextTick, reactive } from 'vue';
import { casesOf } from './cases-of.js';
import { drawVue, h } from './vue.js';

const choices =
  (Kind, f, key = 'label') =>
  () =>
    f.options.map((o) => h(Kind, { key: o, value: o, [key]: o }, key === 'label' ? undefined : () => o));
const controls = {
  name: () => h(E.ElInput),
  email: () => h(E.ElInput),
  centre: (f) => h(E.ElSelect, null, choices(E.ElOption, f)),
  fuel: (f) => h(E.ElSelect, { filterable: true }, choices(E.ElOption, f)),
  notes: () => h(E.ElInput, { type: 'textarea' }),
  reason: () => h(E.ElInput, { placeholder: 'Why?' }),
  weight: (f) => h(E.ElInput, null, { append: () => f.affix }),
  terms: (f) => h(E.ElCheckbox, { label: f.label }),
  report: () => h(E.ElSwitch),
  delivery: (f) => h(E.ElRadioGroup, null, () => f.options.map((o) => h(E.ElRadio, { key: o, value: o, label: o }))),
};
const item = (f) =>
  h(
    E.ElFormItem,
    {
      prop: f.id,
      label: f.id === 'terms' ? undefined : f.label,
      rules: f.error ? [{ validator: (_rule, _value, done) => done(new Error(f.error)) }] : [],
    },
    () => [controls[f.id](f), f.hint && h('small', f.hint)],
  );

export default async (root, isWrong) => {
  const model = reactive(Object.fromEntries(casesOf(isWrong).map(({ id }) => [id, ''])));
  let form;
  const boxes = () => casesOf(isWrong).map((f) => h('div', { key: f.id, 'data-case': f.id }, item(f)));
  const wrap = () =>
    h(
      E.ElForm,
      {
        model,
        ref: (made) => {
          form = made;
        },
      },
      boxes,
    );
  drawVue(root, isWrong, {}, { wrap, install: (app) => app.use(E.default) });
  await nextTick();
  if (isWrong) await form.validate().catch(() => {});
};
