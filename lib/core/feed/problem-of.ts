import type { BaseIssue } from 'valibot';

const KEY_NAME = /^[A-Za-z_][\w]*$/;

/** The key at fault as its author writes it: `_help.fields[0]`. */
export function keyOf(issue: Pick<BaseIssue<unknown>, 'path'>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    return path === '' ? name : `${path}.${KEY_NAME.test(name) ? name : JSON.stringify(name)}`;
  }, '');
}

/** What stood there, short enough for a sentence. */
export function foundIn(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input === 'object') return 'an object';
  const text = typeof input === 'string' ? JSON.stringify(input) : String(input);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What was expected and what stood there. */
export function messageOf(issue: BaseIssue<unknown>): string {
  // Valibot reports a missing key in its own words; ours say what to write there.
  const expected = /^Invalid (key|type)/.test(issue.message)
    ? `expected ${issue.expected ?? 'something else'}`
    : issue.message;
  return `${expected}; found ${foundIn(issue.input)}`;
}
