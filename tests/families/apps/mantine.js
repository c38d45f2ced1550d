import '@mantine/core/styles.css';
import { Checkbox, MantineProvider, NativeSelect, Radio, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { drawReact, h } from './react.js';

const common = (f) => ({ label: f.label, description: f.hint, error: f.error });
const text = (f) => h(TextInput, { ...common(f), rightSection: f.affix });
const area = (f) => h(Textarea, common(f));

export default (root, isWrong) =>
  drawReact(
    root,
    isWrong,
    {
      name: text,
      email: text,
      centre: (f) => h(Select, { ...common(f), data: f.options }),
      fuel: (f) => h(NativeSelect, { ...common(f), data: f.options }),
      notes: area,
      reason: area,
      weight: text,
      terms: (f) => h(Checkbox, common(f)),
      report: (f) => h(Switch, common(f)),
      delivery: (f) =>
        h(
          Radio.Group,
          common(f),
          f.options.map((value) => h(Radio, { key: value, value, label: value })),
        ),
    },
    (form) => h(MantineProvider, null, form),
  );
