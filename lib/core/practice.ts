// The practice page: a made-up form that the samples have tips for. Its words are those of the samples, in English.
import type { PageState } from './place/page-state.ts';

/** What stands in the form. */
export const PRACTICE = {
  application: 'Northfield Finance',
  title: 'New invoice',
  fields: ['Supplier', 'Invoice date', 'Cost centre', 'Tax code', 'Payment terms'],
  save: 'Save',
  /** What the application says when it is saved. */
  message: 'FI-204: Cost centre 410 200 is closed',
} as const;

/** Where the samples know the form. */
const ADDRESS = 'http://localhost/demo/invoices/new';

/** What help reads of the form: where the person is in it, and the message in sight. */
export function practicePage(field: string | null, message: string | null): PageState {
  return {
    status: 'read',
    snapshot: {
      url: ADDRESS,
      title: `${PRACTICE.title} · ${PRACTICE.application}`,
      headings: [PRACTICE.title],
      labels: [...PRACTICE.fields],
      landmarks: [],
      field: field === null ? null : { label: field, section: PRACTICE.title },
      selection: null,
      error: message,
      errors: message === null ? [] : [message],
      lang: 'en',
    },
  };
}
