// Every state of what tips are written with: the title, the text, the steps, and the card as readers will see it.
import type { StepDraft, TipDraft } from '../../lib/core/author/tip-draft.ts';
import type { EditorState } from './states.ts';

const steps: StepDraft[] = [
  { key: 'new-1', text: 'Open the invoice and choose **Edit**.', target: { name: 'Edit', role: 'button' } },
  { key: 'new-2', text: 'Enter the cost centre, such as `410 200`.', target: { name: 'Cost centre', role: 'textbox' } },
  { key: 'new-3', text: 'Press *Save*.\nA green line says that it’s done.' },
];

const filled: TipDraft = {
  item: { id: 'new', title: 'Move an invoice to another cost centre' },
  text: 'Closed cost centres can’t be used again.\n\n- For travel, use **410 300**.\n- For anything else, ask [Finance](https://finance.example/people).',
  steps,
};

const LONG = 'Genehmigungszuständigkeitsverordnungsänderungsverfahrensbeschleunigungsantragsformularnummer';
const long: TipDraft = {
  item: { id: 'new', title: `${LONG} ändern` },
  text: `https://genehmigungszustaendigkeiten.verwaltungsverfahren.beispiel.example/${LONG.toLowerCase()}\n\n${LONG}`,
  steps: [{ key: 'new-1', text: LONG, title: LONG, target: { name: LONG, role: 'button' } }],
};

const rightToLeft: TipDraft = {
  item: { id: 'new', title: 'نقل فاتورة إلى مركز تكلفة آخر', language: 'ar' },
  text: 'لا يمكن استخدام المراكز **المغلقة** مرة أخرى.',
  steps: [
    { key: 'new-1', text: 'افتح الفاتورة واختر «تعديل».', target: { name: 'تعديل', role: 'button' } },
    { key: 'new-2', text: 'أدخل المركز `410 200`.' },
  ],
};

const empty: TipDraft = { item: { id: 'new' }, text: '', steps: [] };

/** The states by name. */
export const EDITOR_STATES: Record<string, EditorState> = {
  'editor-empty': { app: 'editor', draft: empty },
  'editor-filled': { app: 'editor', draft: filled },
  'editor-picture': {
    app: 'editor',
    draft: { ...filled, text: 'This is the form:\n\n![The form for invoices](picture-1)', steps: [] },
    hasPicture: true,
  },
  'editor-link': {
    app: 'editor',
    draft: { ...filled, steps: [] },
    steps: [{ press: 'Link' }, { into: 'Where the link leads', type: 'two words' }, { press: 'Insert' }],
  },
  'editor-alt': {
    app: 'editor',
    draft: { ...filled, steps: [] },
    steps: [{ choose: 'Pictures in this text' }, { press: 'Insert' }],
  },
  'editor-refused': {
    app: 'editor',
    draft: { ...filled, steps: [] },
    refuses: 'svg',
    steps: [{ choose: 'Pictures in this text' }],
  },
  'editor-long': { app: 'editor', draft: long },
  'editor-rtl': { app: 'editor', draft: rightToLeft, language: 'ar' },
  'editor-errors': {
    app: 'editor',
    draft: { ...filled, item: { id: 'new', title: 'Invoices' }, steps: [{ key: 'new-1', text: '' }] },
    error: 'Write what to do.',
  },
  'editor-removed': {
    app: 'editor',
    draft: filled,
    steps: [{ press: 'Move step 3 up' }, { press: 'Remove step 1' }],
  },
};
