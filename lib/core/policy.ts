// What an organisation sets for its people, as it comes out of the browser's managed storage.
import * as v from 'valibot';
import { isEmail } from './ask/email.ts';
import { MAIL_APPS, type MailApp } from './ask/mail-address.ts';
import { parseFeedAddress } from './feed/feed-address.ts';
import { parseSite } from './place/site.ts';

/** What an organisation sets; what is absent is left to the person. */
export interface Policy {
  /** Addresses of feeds that everybody follows. */
  feeds: string[];
  /** The mailbox of last resort, after those of the feeds. */
  mailbox?: string;
  mailApp?: MailApp;
  roles?: string[];
  /** Sites where help is to be always on, as permission patterns. */
  alwaysOn: string[];
  /** Whether the samples are there. */
  sample: boolean;
  /** Whether the welcome page opens after the install. */
  welcome: boolean;
  /** What could not be used, in words for the administrator. */
  problems: PolicyProblem[];
}

/** A value of the policy that could not be used. */
export interface PolicyProblem {
  /** The key, such as `feeds[1]`. */
  key: string;
  /** What was expected there. */
  expected: string;
}

/** No policy at all: everything is left to the person. */
export const NO_POLICY: Policy = { feeds: [], alwaysOn: [], sample: true, welcome: true, problems: [] };

const KEYS = ['feeds', 'mailbox', 'mailApp', 'roles', 'alwaysOn', 'sample', 'welcome'];

const feedAddress = (value: unknown) => {
  const address = typeof value === 'string' ? parseFeedAddress(value) : null;
  return address?.ok ? address.value : null;
};
const sitePattern = (value: unknown) => parseSite(value)?.pattern ?? null;
const filledText = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** Reads the policy that a browser gives; each value that cannot be used is named, and the others hold. */
export function parsePolicy(input: unknown): Policy {
  if (typeof input !== 'object' || input === null) return NO_POLICY;
  const given = input as Record<string, unknown>;
  const problems: PolicyProblem[] = [];
  const wrong = (key: string, expected: string) => void problems.push({ key, expected });

  const one = <T>(key: string, schema: v.GenericSchema<T>, expected: string): T | undefined => {
    if (given[key] === undefined) return undefined;
    if (v.is(schema, given[key])) return given[key];
    wrong(key, expected);
    return undefined;
  };
  const list = (key: string, parse: (value: unknown) => string | null, expected: string): string[] => {
    const values = one(key, v.array(v.unknown()), 'a list') ?? [];
    return values.flatMap((value, at) => {
      const parsed = parse(value);
      if (parsed === null) wrong(`${key}[${at}]`, expected);
      return parsed ?? [];
    });
  };

  const mailbox = one('mailbox', v.pipe(v.string(), v.check(isEmail)), 'one email address');
  const mailApp = one('mailApp', v.picklist(MAIL_APPS), MAIL_APPS.join(', '));
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) wrong(key, KEYS.join(', '));
  return {
    feeds: [...new Set(list('feeds', feedAddress, 'https://…'))],
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(mailApp === undefined ? {} : { mailApp }),
    ...(given.roles === undefined ? {} : { roles: list('roles', filledText, 'a word') }),
    alwaysOn: list('alwaysOn', sitePattern, 'https://host/*'),
    sample: one('sample', v.boolean(), 'true, false') ?? true,
    welcome: one('welcome', v.boolean(), 'true, false') ?? true,
    problems,
  };
}
