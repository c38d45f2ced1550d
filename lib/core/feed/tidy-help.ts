// `_help` of an item as it was meant: in a list of its own, with its keys in another case, its steps as texts.
import { itemHelpSchema } from './feed-schema.ts';
import { FEED_LIMITS } from './limits.ts';
import { isObject } from './problem-of.ts';

const plain = (key: string) => key.replace(/[-_\s]/g, '').toLowerCase();
const KNOWN = new Map(Object.keys(itemHelpSchema.entries).map((key) => [plain(key), key]));
/** Keys there may be in one `_help`: whoever has more has no slips of the pen. */
const MOST_KEYS = 1000;

function tidyKeys(help: Record<string, unknown>): Record<string, unknown> {
  const given = Object.keys(help);
  if (given.length > MOST_KEYS) return help;
  const tidied = given.map((key): [string, unknown] => {
    const known = KNOWN.get(plain(key));
    return [known && !Object.hasOwn(help, known) ? known : key, help[key]];
  });
  return Object.fromEntries(tidied);
}

/** Steps that are texts alone, as objects: one step or a list of them. */
function tidySteps(steps: unknown): unknown {
  const listed: unknown = typeof steps === 'string' && steps.trim() !== '' ? [steps] : steps;
  if (!Array.isArray(listed) || listed.length > FEED_LIMITS.steps) return listed;
  return listed.map((step: unknown) =>
    typeof step === 'string' && step.trim() !== '' ? { content_text: step } : step,
  );
}

/** An item whose `_help` is written as the format has it, as far as that is clear. */
export function withTidyHelp(input: Record<string, unknown>): Record<string, unknown> {
  const { _help: given } = input;
  const help = Array.isArray(given) && given.length === 1 ? given[0] : given;
  if (!isObject(help)) return input;
  const tidied = tidyKeys(help);
  return {
    ...input,
    _help: tidied.steps === undefined ? tidied : { ...tidied, steps: tidySteps(tidied.steps) },
  };
}
