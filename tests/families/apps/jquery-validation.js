import $ from 'jquery';
import { drawHtml } from './html.js';

globalThis.jQuery = $;

const labelled = (control) => (f) =>
  `<label for="${f.id}">${f.label}</label>${control(f)}${f.hint ? `<small>${f.hint}</small>` : ''}`;
const said = (f) => (f.error ? ` required data-msg="${f.error}"` : '');
const input = labelled((f) => `<input id="${f.id}" name="${f.id}"${said(f)}>`);
const area = labelled((f) => `<textarea id="${f.id}" name="${f.id}"${said(f)}></textarea>`);
const select = labelled(
  (f) =>
    `<select id="${f.id}" name="${f.id}"${said(f)}><option value="">Please choose</option>${f.options.map((o) => `<option>${o}</option>`).join('')}</select>`,
);
const check = (f) =>
  `<p><input type="checkbox" id="${f.id}" name="${f.id}"${said(f)}><label for="${f.id}">${f.label}</label></p>`;
const radios = (f) =>
  `<fieldset><legend>${f.label}</legend>${f.options
    .map(
      (option, at) =>
        `<label for="${f.id}${at}"><input type="radio" id="${f.id}${at}" name="${f.id}" value="${option}"${said(f)}> ${option}</label>`,
    )
    .join('')}</fieldset>`;

export default async (root, isWrong) => {
  await import('jquery-validation');
  drawHtml(root, isWrong, {
    name: input,
    email: input,
    centre: select,
    fuel: select,
    notes: area,
    reason: area,
    weight: labelled((f) => `<input id="${f.id}" name="${f.id}"> ${f.affix}`),
    terms: check,
    report: check,
    delivery: radios,
  });
  $('form').validate();
  if (isWrong) $('form').valid();
};
