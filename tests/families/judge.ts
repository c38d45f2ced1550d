// Whether a field was read rightly, and the table of how many were.
import { CASES } from './cases.ts';
import type { FieldRead } from './measure.ts';

/** Where another name than the browser's is meant, and why. */
export const BY_DESIGN: { why: string; fits: (field: FieldRead) => boolean }[] = [
  {
    why: 'the browser adds texts of style sheets, such as an asterisk',
    fits: ({ ours, theirs }) => bare(theirs) === bare(ours),
  },
  {
    why: 'the browser names nothing, or a placeholder; what stands beside the field names it',
    fits: ({ id, ours, theirs }) => !theirs.includes(labelOf(id)) && ours.includes(labelOf(id)),
  },
  {
    why: 'the browser adds a message, a hint or what was chosen; the label alone is the name',
    fits: ({ id, ours, theirs }) => namesOf(id).includes(bare(ours)) && theirs.includes(bare(ours)),
  },
];

const labelOf = (id: string) => CASES[id]?.label ?? '';
/** A radio button is called by its answer. */
const namesOf = (id: string) => [labelOf(id), ...(CASES[id]?.options ?? [])];

/** A name without signs that say nothing. */
const bare = (name: string) => name.replace(/[*:\s]+/g, ' ').trim();

export const isNameRight = (field: FieldRead): boolean =>
  field.ours === field.theirs || BY_DESIGN.some(({ fits }) => fits(field));

/** Some families say "Error:" before their messages to those who cannot see the colour. */
export const isErrorRight = ({ error, due }: FieldRead): boolean => error.replace(/^Error: /, '') === due;

/** What must be reached, as shares; the goals are 0.98 of the names, 0.95 of the messages, 0.01 false ones at most. */
export const FLOORS = { names: 0.98, errors: 0.95, falseErrors: 0.01 };

/** How many fields were read, and how many rightly. */
export function tallyOf(fields: readonly FieldRead[]) {
  const wrong = fields.filter(({ due }) => due !== '');
  const fine = fields.filter(({ due }) => due === '');
  return {
    fields: fields.length,
    names: fields.filter(isNameRight).length,
    errors: wrong.length,
    right: wrong.filter(isErrorRight).length,
    fine: fine.length,
    falseErrors: fine.filter(({ error }) => error !== '').length,
  };
}

/** The table of what was read, as Markdown. */
export function tableOf(fields: readonly FieldRead[]): string {
  const families = [...new Set(fields.map(({ family }) => family))];
  const row = (name: string, some: readonly FieldRead[]) => {
    const tally = tallyOf(some);
    return `| ${name} | ${tally.fields} | ${tally.names} | ${tally.errors} | ${tally.right} | ${tally.falseErrors} |`;
  };
  return [
    '| family | fields tried | names right | errors tried | errors right | false errors |',
    '|---|---:|---:|---:|---:|---:|',
    ...families.map((name) =>
      row(
        name,
        fields.filter(({ family }) => family === name),
      ),
    ),
    row('**all**', fields),
  ].join('\n');
}
