// What an organisation sets for its people, as it comes out of the browser's managed storage.
import * as v from 'valibot';
import { isEmail } from './ask/email.ts';
import { MAIL_APPS, type MailApp } from './ask/mail-address.ts';
import { parseFeedAddress } from './feed/feed-address.ts';
import { parseSite } from './place/site.ts';
import { LANGUAGE_CHOICES, type PolicyProblem, TOOLBAR_CLICKS, type ToolbarClick } from './preferences.ts';
import { SIDES } from './sidebar/layout.ts';

/** What an organisation sets; what is absent is left to the person. */
export interface Policy {
  /** Addresses of feeds that everybody follows. */
  feeds: string[];
  /** The mailbox of last resort, after those of the feeds. */
  mailbox?: string;
  mailApp?: MailApp;
  roles?: string[];
  language?: (typeof LANGUAGE_CHOICES)[number];
  toolbarClick?: ToolbarClick;
  /** Whether the toolbar button has another icon on pages that tips are written for. */
  tipsIcon?: boolean;
  /** Where help stands beside a page. */
  side?: (typeof SIDES)[number];
  /** Whether help pushes the page aside instead of covering a part of it. */
  makeRoom?: boolean;
  /** Where reports go that a person chooses to send, before the address that a feed names. */
  report?: string;
  /** Whether people may follow feeds of their own choice. */
  otherFeeds: boolean;
  /** Sites where help is to be always on, as permission patterns. */
  alwaysOn: string[];
  /** Whether the samples are there. */
  sample: boolean;
  /** Whether the welcome page opens after the install. */
  welcome: boolean;
  /** False where nothing may be counted; else that is up to the person. */
  counting: boolean;
  /** What could not be used, in words for the administrator. */
  problems: PolicyProblem[];
}

/** No policy at all: everything is left to the person. */
export const NO_POLICY: Policy = {
  feeds: [],
  otherFeeds: true,
  alwaysOn: [],
  sample: true,
  welcome: true,
  counting: true,
  problems: [],
};

/** The keys of a policy. */
export const POLICY_KEYS = [
  'feeds',
  'otherFeeds',
  'mailbox',
  'mailApp',
  'report',
  'roles',
  'language',
  'toolbarClick',
  'tipsIcon',
  'side',
  'makeRoom',
  'alwaysOn',
  'sample',
  'welcome',
  'counting',
] as const;

/** A value is told as far as it helps to find it. */
const LONGEST_VALUE = 60;

function shownValue(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE - 1)}…` : json;
}

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
  const wrong = (key: string, value: unknown, expected: string) =>
    void problems.push({ key, value: shownValue(value), expected });

  const one = <T>(key: string, schema: v.GenericSchema<T>, expected: string): T | undefined => {
    if (given[key] === undefined) return undefined;
    if (v.is(schema, given[key])) return given[key];
    wrong(key, given[key], expected);
    return undefined;
  };
  const list = (key: string, parse: (value: unknown) => string | null, expected: string): string[] => {
    const values = one(key, v.array(v.unknown()), 'a list') ?? [];
    return values.flatMap((value, at) => {
      const parsed = parse(value);
      if (parsed === null) wrong(`${key}[${at}]`, value, expected);
      return parsed ?? [];
    });
  };

  const email = v.pipe(v.string(), v.check(isEmail));
  const flag = (key: string) => one(key, v.boolean(), 'true, false');
  const oneOf = <T extends string>(key: string, values: readonly T[]) =>
    one(key, v.picklist(values), values.join(', '));
  const choices = {
    mailbox: one('mailbox', email, 'one email address'),
    mailApp: oneOf('mailApp', MAIL_APPS),
    report: one('report', email, 'one email address'),
    roles: given.roles === undefined ? undefined : list('roles', filledText, 'a word'),
    language: oneOf('language', LANGUAGE_CHOICES),
    toolbarClick: oneOf('toolbarClick', TOOLBAR_CLICKS),
    tipsIcon: flag('tipsIcon'),
    side: oneOf('side', SIDES),
    makeRoom: flag('makeRoom'),
  };
  const isKey = (key: string) => (POLICY_KEYS as readonly string[]).includes(key);
  for (const key of Object.keys(given)) if (!isKey(key)) wrong(key, given[key], POLICY_KEYS.join(', '));
  return {
    ...withoutAbsent(choices),
    feeds: [...new Set(list('feeds', feedAddress, 'https://…'))],
    otherFeeds: flag('otherFeeds') ?? true,
    alwaysOn: list('alwaysOn', sitePattern, 'https://host/*'),
    sample: flag('sample') ?? true,
    welcome: flag('welcome') ?? true,
    counting: flag('counting') ?? true,
    problems,
  };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const withoutAbsent = <T extends object>(values: T): Present<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
