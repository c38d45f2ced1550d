import 'fomantic-ui-css/semantic.css';
import { drawHtml } from './html.js';

const field = (f, control) =>
  `<div class="field${f.error ? ' error' : ''}"><label for="${f.id}">${f.label}</label>${control}${f.hint ? `<small>${f.hint}</small>` : ''}${
    f.error ? `<div class="ui basic red pointing prompt label">${f.error}</div>` : ''
  }</div>`;
const input = (f) => field(f, `<input id="${f.id}">`);
const area = (f) => field(f, `<textarea id="${f.id}"></textarea>`);
const select = (f) =>
  field(
    f,
    `<select id="${f.id}" class="ui dropdown">${f.options.map((option) => `<option>${option}</option>`).join('')}</select>`,
  );
const check = (kind) => (f) =>
  `<div class="field${f.error ? ' error' : ''}"><div class="ui ${kind} checkbox"><input type="checkbox" id="${f.id}"><label for="${f.id}">${f.label}</label></div>${
    f.error ? `<div class="ui basic red pointing prompt label">${f.error}</div>` : ''
  }</div>`;
const weight = (f) =>
  field(
    f,
    `<div class="ui right labeled input"><input id="${f.id}"><div class="ui basic label">${f.affix}</div></div>`,
  );
const radios = (f) =>
  `<div class="grouped fields${f.error ? ' error' : ''}"><label>${f.label}</label>${f.options
    .map(
      (option, at) =>
        `<div class="field"><div class="ui radio checkbox"><input type="radio" name="${f.id}" id="${f.id}${at}"><label for="${f.id}${at}">${option}</label></div></div>`,
    )
    .join('')}${f.error ? `<div class="ui basic red pointing prompt label">${f.error}</div>` : ''}</div>`;

export default (root, isWrong) => {
  drawHtml(root, isWrong, {
    name: input,
    email: input,
    centre: select,
    fuel: select,
    notes: area,
    reason: area,
    weight,
    terms: check(''),
    report: check('toggle'),
    delivery: radios,
  });
  root.firstElementChild.className = 'ui form';
};
