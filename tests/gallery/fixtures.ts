// The pages and tips of the gallery and of the component tests: the kind of data real teams have.
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { ana, mailbox, rui, tom } from './people.ts';

/** A tip with everything that is not given left empty. */
export function tip(given: Partial<Tip> & Pick<Tip, 'id' | 'title'>): Tip {
  return {
    feedId: 'finance',
    kind: 'tip',
    text: '',
    tags: [],
    authors: [],
    match: [],
    exclude: [],
    fields: [],
    errors: [],
    headings: [],
    keywords: [],
    steps: [],
    contacts: [],
    audience: [],
    ...given,
  };
}

/** A found tip with the rank it has on a page. */
export function found(of: Tip, given: Partial<FoundTip> = {}): FoundTip {
  return { tip: of, score: 0.3, shown: true, group: 'page', reasons: [], ...given };
}

const costCentre = found(
  tip({
    id: 'cost-centre',
    title: 'Which cost centre do I use?',
    summary: 'The six digits of your project, or your team’s default.',
    html: '<p>The number decides whose budget is charged; it can be changed until the month is closed.</p>',
    text: 'The number decides whose budget is charged; it can be changed until the month is closed.',
    url: 'https://finance.example/handbook/cost-centres',
    steps: [
      { html: 'Open the project in <strong>Projects › Mine</strong>.', text: 'Open the project in Projects › Mine.' },
      { html: 'Copy the six digits under <strong>Accounting</strong>.', text: 'Copy the six digits under Accounting.' },
      { html: 'No project? Use your team’s default, <strong>410 000</strong>.', text: 'No project? Use 410 000.' },
    ],
    verified: { by: 'Ana Sá', on: '2026-11-02' },
    reviewBy: '2027-05-01',
  }),
  {
    score: 0.86,
    group: 'field',
    reasons: [
      { page: 'field', tip: 'fields', words: ['Cost centre'] },
      { page: 'address', tip: 'place', words: ['finance.example/invoices/new'] },
      { page: 'heading', tip: 'keywords', words: ['invoice', 'project'] },
    ],
  },
);

const attachPdf = found(
  tip({
    id: 'attach-pdf',
    title: 'Attach the supplier’s PDF first',
    summary: 'Amount, date and supplier are then filled in for you.',
    text: 'Amount, date and supplier are then filled in for you. Check the date: a scan from a phone may hold today’s.',
    modified: '2026-10-30T09:00:00Z',
  }),
  { score: 0.44 },
);

const currency = found(
  tip({
    id: 'currency',
    title: 'Foreign currency: which rate counts',
    summary: 'The rate of the day of the invoice, not of the day you enter it.',
    text: 'The rate of the day of the invoice, not of the day you enter it.',
    verified: { by: 'Tom Brandt', on: '2026-06-20' },
    reviewBy: '2026-10-01',
  }),
  { score: 0.41 },
);

const siteTips = [
  found(
    tip({
      id: 'deadline',
      title: 'When the month closes',
      summary: 'The third working day, at noon.',
      text: 'The third working day, at noon.',
    }),
    { score: 0.2, group: 'site' },
  ),
  found(
    tip({
      id: 'rights',
      title: 'I can see an invoice but not change it',
      summary: 'It has been released already.',
      text: 'It has been released already. Ask for it to be sent back.',
    }),
    { score: 0.18, group: 'site' },
  ),
];

/** The page of the mock: a new invoice, with the cursor in “Cost centre” and a message on it. */
export const invoicePage: PageSnapshot = {
  url: 'https://finance.example/invoices/new?session=8f3a91c2d4e5f60718293a4b',
  title: 'New invoice',
  headings: ['New invoice'],
  labels: ['Supplier', 'Amount', 'Cost centre'],
  landmarks: [],
  field: { label: 'Cost centre' },
  selection: null,
  error: 'FI-204: Cost centre 410 200 is closed',
  errors: ['FI-204: Cost centre 410 200 is closed'],
};

/** Help for the page of the mock: five tips, two people. */
export const invoiceHelp: Help = {
  page: { status: 'read', snapshot: invoicePage },
  tips: [costCentre, attachPdf, currency, ...siteTips],
  people: [ana, tom, mailbox],
};

/** One tip of each kind. */
export const kindsHelp: Help = {
  ...invoiceHelp,
  tips: [
    found(
      tip({
        id: 'news',
        kind: 'announcement',
        title: 'Invoices close early in December',
        summary: 'The 18th, at noon.',
        text: 'The 18th, at noon.',
      }),
    ),
    found(
      tip({
        id: 'guide',
        kind: 'guide',
        title: 'From order to payment',
        summary: 'The whole way on one page.',
        text: 'The whole way on one page.',
        url: 'https://finance.example/guide',
      }),
    ),
    found(
      tip({
        id: 'course',
        kind: 'course',
        title: 'Invoices in 20 minutes',
        text: 'A short course.',
        url: 'https://learn.example/invoices',
      }),
    ),
    found(
      tip({
        id: 'tool',
        kind: 'tool',
        title: 'Currency calculator',
        text: 'Rates of every working day.',
        url: 'https://rates.example/',
      }),
    ),
    found(tip({ id: 'contact', kind: 'contact', title: 'The invoice desk', text: 'Room 2.14, Monday to Thursday.' })),
  ],
};

/** An expense report for which nothing has been written; the nearest tips and a stand-in are there. */
export const noTipHelp: Help = {
  page: {
    status: 'read',
    snapshot: {
      ...invoicePage,
      url: 'https://travel.example/expenses/2291',
      title: 'Expense report 2291',
      headings: [],
      field: null,
      error: 'Per diem exceeds the limit for this country',
    },
  },
  tips: [
    found(
      tip({
        id: 'receipts',
        title: 'Receipts in another currency',
        summary: 'Same words: “receipt”, “currency”.',
        text: 'Enter the amount on the receipt.',
      }),
      { score: 0.08, shown: false, group: 'near' },
    ),
  ],
  people: [rui],
};

/** A page with neither tips nor people. */
export const emptyHelp: Help = { ...noTipHelp, tips: [], people: [] };

/** A page of the browser itself: nothing to read, somebody to ask. */
export const unreadableHelp: Help = {
  page: { status: 'unreadable', reason: 'browser-page', url: 'chrome://settings' },
  tips: [],
  people: [mailbox],
};

/** Words that are as long as German makes them. */
export const germanHelp: Help = {
  page: {
    status: 'read',
    snapshot: {
      ...invoicePage,
      url: 'https://verwaltung.beispiel.example/antrag',
      title: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
      field: { label: 'Umsatzsteuer-Identifikationsnummer des Leistungsempfängers' },
      lang: 'de',
    },
  },
  tips: [
    found(
      tip({
        id: 'de',
        language: 'de',
        title: 'Rechtsschutzversicherungsgesellschaften und Kostenübernahmeerklärungen richtig zuordnen',
        summary: 'Die Zuordnungsnummer steht auf dem Bewilligungsbescheid.',
        text: 'Die Zuordnungsnummer steht auf dem Bewilligungsbescheid des Landesverwaltungsamts, oben rechts.',
        steps: [
          { text: 'Öffnen Sie den Bewilligungsbescheid.' },
          {
            title: 'Aktenzeichen',
            text: 'Übertragen Sie das Geschäftszeichen LVwA-2026-000000000000000004711-BewilligungsbescheidZweitschrift.',
          },
        ],
        verified: { by: 'Annegret Schmidt-Leutheusser', on: '2026-11-22' },
      }),
      { score: 0.7, group: 'field' },
    ),
  ],
  people: [
    {
      ...ana,
      contact: { ...ana.contact, name: 'Annegret Schmidt-Leutheusser', topics: ['Umsatzsteuervoranmeldungen'] },
    },
  ],
};

/** A page, tips and people written from right to left. */
export const arabicHelp: Help = {
  page: {
    status: 'read',
    snapshot: {
      ...invoicePage,
      url: 'https://finance.example/ar/invoices/new',
      title: 'فاتورة جديدة',
      field: { label: 'مركز التكلفة' },
      lang: 'ar',
    },
  },
  tips: [
    found(
      tip({
        id: 'ar',
        language: 'ar',
        title: 'أي مركز تكلفة أستخدم؟',
        text: 'يحدد الرقم الميزانية التي تتحمل المبلغ.',
        steps: [{ text: 'افتح المشروع في قائمة مشاريعي.' }, { text: 'انسخ الأرقام الستة.' }],
        verified: { by: 'ليلى حداد', on: '2026-11-02' },
        url: 'https://finance.example/ar/handbook',
      }),
      { score: 0.8, group: 'field', reasons: [{ page: 'field', tip: 'fields', words: ['مركز التكلفة'] }] },
    ),
    found(
      tip({
        id: 'ar2',
        language: 'ar',
        title: 'أرفق ملف المورد أولاً',
        summary: 'ثم تُملأ الحقول تلقائياً.',
        text: 'ثم تُملأ الحقول تلقائياً.',
      }),
    ),
  ],
  people: [{ ...ana, contact: { ...ana.contact, name: 'ليلى حداد', topics: ['الفواتير'] } }],
};

/** The same help on another page. */
export function atAddress(help: Help, url: string): Help {
  const { page } = help;
  return page.status === 'read' ? { ...help, page: { ...page, snapshot: { ...page.snapshot, url } } } : help;
}

/** What comes after the tip for the cost centre, for whoever it has helped. */
export const nextStep = tip({
  id: 'split-line',
  title: 'Split a line between two cost centres',
  text: 'Press “Add line”, and give each its share.',
  path: { id: 'invoices', title: 'Invoices from the start', step: 3 },
});
