// `feed.yml` and `contacts.yml`: what a feed says of itself, and the people it lists.
import { isObject } from '../feed/problem-of.ts';
import { adviseOnKey, CONTACT_KEYS, FEED_FILE_KEYS, HEAD_HELP_KEYS, HEAD_KEYS, withTypes } from './authored-keys.ts';
import { createYamlFinder } from './find-in-yaml.ts';
import type { AuthorFolder, FeedDocumentHead, FilePosition, Problem } from './folder.ts';
import { plainLines } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';

export const FEED_FILE = 'feed.yml';
export const CONTACTS_FILE = 'contacts.yml';
const VERSION = 'https://jsonfeed.org/version/1.1';

type YamlFinder = ReturnType<typeof createYamlFinder>;

const problemAt = (file: string, { line, column }: FilePosition, rule: string, message: string): Problem => {
  return { file, line, column, severity: rule === 'yaml-comment' ? 'warning' : 'error', rule, message };
};

function readFeedKeys(yaml: string, find: YamlFinder): { front: Record<string, unknown>; problems: Problem[] } {
  const { value, faults } = readYaml(yaml);
  const front = isObject(value) ? withTypes(value) : {};
  const start = { line: 1, column: 1 };
  return {
    front,
    problems: [
      ...faults.map((fault) => problemAt(FEED_FILE, fault, fault.rule, fault.message)),
      ...(isObject(value)
        ? []
        : [problemAt(FEED_FILE, start, 'yaml-syntax', 'Expected keys and values, such as title: Help with invoices.')]),
      ...Object.keys(front)
        .filter((key) => !FEED_FILE_KEYS.includes(key))
        .map((key) => problemAt(FEED_FILE, find(key) ?? start, 'unknown-key', adviseOnKey(key, FEED_FILE_KEYS))),
    ],
  };
}

function readContacts(yaml: string, find: YamlFinder): { contacts: unknown[]; problems: Problem[] } {
  const { value, faults } = readYaml(yaml);
  const listed: unknown[] = Array.isArray(value) ? value : [];
  const contacts = listed.map((contact) => (isObject(contact) ? withTypes(contact) : contact));
  const isList = Array.isArray(value) || (isObject(value) && Object.keys(value).length === 0) || value === '';
  const start = { line: 1, column: 1 };
  return {
    contacts,
    problems: [
      ...faults.map((fault) => problemAt(CONTACTS_FILE, fault, fault.rule, fault.message)),
      ...(isList
        ? []
        : [
            problemAt(
              CONTACTS_FILE,
              start,
              'contacts-list',
              'Begin each person with "- id: ": expected a list of people.',
            ),
          ]),
      ...contacts.flatMap((contact, index) =>
        Object.keys(isObject(contact) ? contact : {})
          .filter((key) => !CONTACT_KEYS.includes(key))
          .map((key) =>
            problemAt(CONTACTS_FILE, find(`[${index}].${key}`) ?? start, 'unknown-key', adviseOnKey(key, CONTACT_KEYS)),
          ),
      ),
    ],
  };
}

function toDocumentHead({ address, ...front }: Record<string, unknown>, contacts: unknown[]): FeedDocumentHead {
  const given = Object.entries(front);
  const own = given
    .filter(([key]) => HEAD_KEYS.includes(key))
    .sort(([a], [b]) => HEAD_KEYS.indexOf(a) - HEAD_KEYS.indexOf(b));
  const help = given.filter(([key]) => HEAD_HELP_KEYS.includes(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  const known = contacts.map((contact) =>
    isObject(contact)
      ? Object.fromEntries(Object.entries(contact).filter(([key]) => CONTACT_KEYS.includes(key)))
      : contact,
  );
  const ofHelp = { ...Object.fromEntries(help), ...(known.length > 0 ? { contacts: known } : {}) };
  return {
    version: VERSION,
    ...Object.fromEntries(own),
    ...(address === undefined ? {} : { feed_url: address }),
    ...(Object.keys(ofHelp).length > 0 ? { _help: ofHelp } : {}),
  } as FeedDocumentHead;
}

/** Reads what a feed says of itself; `undefined` stands for a file that is not there. */
export function readHead(
  feed: string | undefined,
  people: string | undefined,
): Pick<AuthorFolder, 'head' | 'headAt' | 'problems'> {
  const [feedYaml, peopleYaml] = [plainLines(feed ?? ''), plainLines(people ?? '')];
  const start = { line: 1, column: 1 };
  const missing = problemAt(
    FEED_FILE,
    start,
    'feed-file',
    'Write a file feed.yml with the title of the feed: there is none in this folder.',
  );
  const [findInFeed, findInPeople] = [createYamlFinder(feedYaml), createYamlFinder(peopleYaml)];
  const keys = readFeedKeys(feedYaml, findInFeed);
  const contacts = readContacts(peopleYaml, findInPeople);
  return {
    head: toDocumentHead(keys.front, contacts.contacts),
    headAt: (key) => {
      const ofContact = /^_help\.contacts(.*)$/.exec(key)?.[1];
      if (ofContact !== undefined) return { file: CONTACTS_FILE, ...(findInPeople(ofContact) ?? start) };
      const name = key === 'feed_url' ? 'address' : key.replace(/^_help\./, '');
      return { file: FEED_FILE, ...(findInFeed(name) ?? start) };
    },
    problems: feed === undefined ? [missing] : [...keys.problems, ...contacts.problems],
  };
}
