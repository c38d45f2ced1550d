import {
  ChakraProvider,
  Checkbox,
  defaultSystem,
  Field,
  Fieldset,
  Input,
  InputGroup,
  NativeSelect,
  RadioGroup,
  Switch,
  Textarea,
} from '@chakra-ui/react';
import { drawReact, h } from './react.js';

const field = (control) => (f) =>
  h(
    Field.Root,
    { invalid: Boolean(f.error) },
    h(Field.Label, null, f.label),
    control(f),
    f.hint && h(Field.HelperText, null, f.hint),
    f.error && h(Field.ErrorText, null, f.error),
  );
const input = field((f) => (f.affix ? h(InputGroup, { endElement: f.affix }, h(Input)) : h(Input)));
const area = field(() => h(Textarea));
const select = field((f) =>
  h(
    NativeSelect.Root,
    null,
    h(
      NativeSelect.Field,
      null,
      f.options.map((o) => h('option', { key: o }, o)),
    ),
    h(NativeSelect.Indicator),
  ),
);
const check = (f) =>
  h(
    Field.Root,
    { invalid: Boolean(f.error) },
    h(Checkbox.Root, null, h(Checkbox.HiddenInput), h(Checkbox.Control), h(Checkbox.Label, null, f.label)),
    f.error && h(Field.ErrorText, null, f.error),
  );
const toggle = (f) =>
  h(Switch.Root, null, h(Switch.HiddenInput), h(Switch.Control, null, h(Switch.Thumb)), h(Switch.Label, null, f.label));
const radios = (f) =>
  h(
    Fieldset.Root,
    { invalid: Boolean(f.error) },
    h(Fieldset.Legend, null, f.label),
    h(
      RadioGroup.Root,
      null,
      f.options.map((value) =>
        h(
          RadioGroup.Item,
          { key: value, value },
          h(RadioGroup.ItemHiddenInput),
          h(RadioGroup.ItemIndicator),
          h(RadioGroup.ItemText, null, value),
        ),
      ),
    ),
    f.error && h(Fieldset.ErrorText, null, f.error),
  );

export default (root, isWrong) =>
  drawReact(
    root,
    isWrong,
    {
      name: input,
      email: input,
      centre: select,
      fuel: select,
      notes: area,
      reason: area,
      weight: input,
      terms: check,
      report: toggle,
      delivery: radios,
    },
    (form) => h(ChakraProvider, { value: defaultSystem }, form),
  );
