import 'bootstrap/dist/css/bootstrap.css';
import { drawHtml } from './html.js';

const tell = ({ id, hint, error }) => ({
  wrong: error ? ' is-invalid' : '',
  describe: hint || error ? ` aria-describedby="${id}-more"` : '',
  below:
    (hint ? `<div id="${id}-more" class="form-text">${hint}</div>` : '') +
    (error ? `<div id="${id}-more" class="invalid-feedback">${error}</div>` : ''),
});

const typed = (make) => (field) => {
  const { wrong, describe, below } = tell(field);
  return `<div class="mb-3"><label for="${field.id}" class="form-label">${field.label}</label>${make(field, wrong, describe)}${below}</div>`;
};
const input = typed((f, wrong, describe) => `<input class="form-control${wrong}" id="${f.id}"${describe}>`);
const area = typed(
  (f, wrong, describe) => `<textarea class="form-control${wrong}" id="${f.id}"${describe}></textarea>`,
);
const select = typed(
  (f, wrong, describe) =>
    `<select class="form-select${wrong}" id="${f.id}"${describe}><option>Open this menu</option>${f.options.map((o) => `<option>${o}</option>`).join('')}</select>`,
);
const floating = (f) => {
  const { wrong, below } = tell(f);
  return `<div class="form-floating mb-3"><input class="form-control${wrong}" id="${f.id}" placeholder=" "><label for="${f.id}">${f.label}</label>${below}</div>`;
};
const check = (type, role) => (f) => {
  const { wrong, below } = tell(f);
  return `<div class="form-check ${role}"><input class="form-check-input${wrong}" type="${type}" id="${f.id}"><label class="form-check-label" for="${f.id}">${f.label}</label>${below}</div>`;
};
const weight = (f) =>
  `<label for="${f.id}" class="form-label">${f.label}</label><div class="input-group"><input class="form-control" id="${f.id}"><span class="input-group-text">${f.affix}</span></div>`;
const radios = (f) => {
  const { wrong } = tell(f);
  const rows = f.options.map(
    (option, at) =>
      `<div class="form-check"><input class="form-check-input${wrong}" type="radio" name="${f.id}" id="${f.id}${at}"><label class="form-check-label" for="${f.id}${at}">${option}</label>${f.error && at === f.options.length - 1 ? `<div class="invalid-feedback">${f.error}</div>` : ''}</div>`,
  );
  return `<fieldset><legend>${f.label}</legend>${rows.join('')}</fieldset>`;
};

export default (root, isWrong) =>
  drawHtml(root, isWrong, {
    name: input,
    email: floating,
    centre: select,
    fuel: select,
    notes: area,
    reason: area,
    weight,
    terms: check('checkbox', ''),
    report: check('checkbox', 'form-switch'),
    delivery: radios,
  });
