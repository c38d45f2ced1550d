import Autocomplete from '@mui/material/Autocomplete';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { drawReact, h } from './react.js';

const text = (more) => (f) =>
  h(TextField, { id: f.id, label: f.label, error: Boolean(f.error), helperText: f.error ?? f.hint, ...more });
const select = (f) =>
  h(
    TextField,
    { id: f.id, label: f.label, select: true, value: '', error: Boolean(f.error), helperText: f.error ?? f.hint },
    f.options.map((option) => h(MenuItem, { key: option, value: option }, option)),
  );
const choice = (f) =>
  h(Autocomplete, {
    options: f.options,
    renderInput: (params) => h(TextField, { ...params, label: f.label, helperText: f.hint }),
  });
const check = (f) =>
  h(
    FormControl,
    { error: Boolean(f.error) },
    h(FormControlLabel, { control: h(Checkbox), label: f.label }),
    f.error && h(FormHelperText, null, f.error),
  );
const radios = (f) =>
  h(
    FormControl,
    { error: Boolean(f.error) },
    h(FormLabel, { id: 'delivery-label' }, f.label),
    h(
      RadioGroup,
      { 'aria-labelledby': 'delivery-label', name: f.id },
      f.options.map((option) => h(FormControlLabel, { key: option, value: option, control: h(Radio), label: option })),
    ),
    f.error && h(FormHelperText, null, f.error),
  );

export default (root, isWrong) =>
  drawReact(root, isWrong, {
    name: text({}),
    email: text({ variant: 'filled' }),
    centre: select,
    fuel: choice,
    notes: text({ multiline: true, rows: 3 }),
    reason: text({ variant: 'standard' }),
    weight: text({ slotProps: { input: { endAdornment: h(InputAdornment, { position: 'end' }, 'kg') } } }),
    terms: check,
    report: (f) => h(FormControlLabel, { control: h(Switch), label: f.label }),
    delivery: radios,
  });
