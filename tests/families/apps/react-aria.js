import {
  Button,
  Checkbox,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Switch,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';
import { drawReact, h } from './react.js';

const around =
  (Kind, ...inside) =>
  (f) =>
    h(
      Kind,
      { isInvalid: Boolean(f.error) },
      h(Label, null, f.label),
      ...inside.map((make) => make(f)),
      f.hint && h(Text, { slot: 'description' }, f.hint),
      h(FieldError, null, f.error),
    );
const list = (f) =>
  h(
    Popover,
    null,
    h(
      ListBox,
      null,
      f.options.map((o) => h(ListBoxItem, { key: o }, o)),
    ),
  );
const input = around(TextField, () => h(Input));
const area = around(TextField, () => h(TextArea));

export default (root, isWrong) =>
  drawReact(root, isWrong, {
    name: input,
    email: input,
    centre: around(Select, () => h(Button, null, h(SelectValue)), list),
    fuel: around(
      ComboBox,
      () => h(Input),
      () => h(Button, null, '▼'),
      list,
    ),
    notes: area,
    reason: area,
    weight: around(
      NumberField,
      () => h(Input),
      (f) => h('span', null, f.affix),
    ),
    terms: (f) =>
      h(
        'div',
        null,
        h(Checkbox, { isInvalid: Boolean(f.error), 'aria-describedby': 'terms-error' }, f.label),
        f.error && h('div', { id: 'terms-error', style: { color: 'red' } }, f.error),
      ),
    report: (f) => h(Switch, null, f.label),
    delivery: around(RadioGroup, (f) => f.options.map((o) => h(Radio, { key: o, value: o }, o))),
  });
