// The form that every family draws: what each field is called, what is said beside it, and what is wrong with it.

interface Case {
  label: string;
  hint?: string;
  options?: string[];
  affix?: string;
  /** Shown on the page with errors alone. */
  error?: string;
}

/** Case → its label and what else is said. */
export const CASES: Record<string, Case> = {
  name: { label: 'Full name', error: 'Enter your full name' },
  email: { label: 'Email address', hint: 'We write about this order only' },
  centre: { label: 'Cost centre', options: ['Sales', 'Research'], error: 'Choose a cost centre' },
  fuel: { label: 'Fuel', options: ['Diesel', 'Electric'], hint: 'As on the papers' },
  notes: { label: 'Comments', error: 'Say at least one word' },
  reason: { label: 'Reason', hint: 'One sentence is enough' },
  weight: { label: 'Weight', affix: 'kg' },
  terms: { label: 'I accept the terms', error: 'Accept the terms to go on' },
  report: { label: 'Weekly report' },
  delivery: { label: 'Delivery', options: ['Standard', 'Express'], error: 'Choose how it is delivered' },
};
