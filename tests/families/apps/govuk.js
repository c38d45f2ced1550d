import 'govuk-frontend/dist/govuk/govuk-frontend.min.css';
import nunjucks from 'nunjucks/browser/nunjucks.js';
import { drawHtml } from './html.js';

const files = import.meta.glob('../node_modules/govuk-frontend/dist/govuk/**/*.njk', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = Object.fromEntries(
  Object.entries(files).map(([file, text]) => [file.replace(/^.*\/dist\//, ''), text]),
);
const loader = {
  getSource: (name) => ({ src: sources[name], path: name, noCache: false }),
  resolve: (from, to) => new URL(to, `http://x/${from}`).pathname.slice(1),
  isRelative: (name) => name.startsWith('.'),
};
const Loader = nunjucks.Loader.extend(loader);
const environment = new nunjucks.Environment(new Loader());
const draw = (component, macro, params) =>
  environment.renderString(
    `{% from "govuk/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`,
    { params },
  );
const common = (f) => ({
  id: f.id,
  idPrefix: f.id,
  name: f.id,
  label: { text: f.label },
  ...(f.hint ? { hint: { text: f.hint } } : {}),
  ...(f.error ? { errorMessage: { text: f.error } } : {}),
});
const input = (f) => draw('input', 'govukInput', { ...common(f), ...(f.affix ? { suffix: { text: f.affix } } : {}) });
const area = (f) => draw('textarea', 'govukTextarea', common(f));
const items = (f) => f.options.map((text) => ({ text, value: text }));
const select = (f) => draw('select', 'govukSelect', { ...common(f), items: items(f) });
const check = (f) => draw('checkboxes', 'govukCheckboxes', { ...common(f), items: [{ text: f.label, value: 'yes' }] });
const radios = (f) =>
  draw('radios', 'govukRadios', { ...common(f), fieldset: { legend: { text: f.label } }, items: items(f) });

export default (root, isWrong) =>
  drawHtml(root, isWrong, {
    name: input,
    email: input,
    centre: select,
    fuel: select,
    notes: area,
    reason: area,
    weight: input,
    terms: check,
    report: check,
    delivery: radios,
  });
