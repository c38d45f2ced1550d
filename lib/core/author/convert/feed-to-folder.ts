// A feed as the folder that it could have been made of.
import { contactSchema } from '../../feed/feed-schema.ts';
import { isObject } from '../../feed/problem-of.ts';
import { usablePart } from '../../feed/usable-part.ts';
import { CONTACT_KEYS } from '../authored-keys.ts';
import { toYaml } from './front-matter-text.ts';
import { type Imported, joinImports, type Loss } from './imported.ts';
import { lossOf } from './losses.ts';
import { readItems } from './read-feed.ts';
import { type SourceFacts, type WrittenFolder, writeTips } from './write-tips.ts';

const HEAD_KEYS = [
  ...['title', 'language', 'address', 'home_page_url', 'description', 'icon', 'favicon', 'authors', 'expired'],
  ...['about', 'mailbox', 'propose', 'report', 'minutes_saved', 'synonyms'],
];
/** What a build writes anew, or other files hold. */
const NOT_KEPT = new Set(['version', 'items', 'next_url', '_help', 'revision', 'contacts', 'feed_url']);

/** A person as `contacts.yml` takes them, and what of them it does not. */
function keepContact(given: unknown, position: number): { kept: unknown[]; lost: string[] } {
  const { usable, faults } = usablePart(contactSchema, isObject(given) ? given : {}, { base: undefined });
  const entries = Object.entries(isObject(given) ? given : {});
  const who = isObject(given) && typeof given.id === 'string' ? given.id : `person ${position}`;
  const lost = [
    ...faults.map(({ key, message }) => (key === '' ? message : `${key}: ${message}`)),
    ...entries.filter(([key]) => !CONTACT_KEYS.includes(key)).map(([key]) => lossOf('key', { name: key })),
    ...(usable ? [] : ['left out']),
  ];
  const kept = usable ? [Object.fromEntries(entries.filter(([key]) => Object.hasOwn(usable, key)))] : [];
  return { kept, lost: lost.map((what) => `${who}: ${what}`) };
}

function writeHead(head: Record<string, unknown>): { files: [string, string][]; lost: string[] } {
  const help = isObject(head._help) ? head._help : {};
  const flat: Record<string, unknown> = { ...head, ...help, address: head.feed_url };
  const kept = HEAD_KEYS.filter((key) => flat[key] !== undefined);
  const unknown = Object.keys(flat).filter((key) => !HEAD_KEYS.includes(key) && !NOT_KEPT.has(key));
  const listed: unknown[] = Array.isArray(help.contacts) ? help.contacts : [];
  const people = listed.map((contact, at) => keepContact(contact, at + 1));
  const contacts = people.flatMap(({ kept }) => kept);
  return {
    files: [
      ['feed.yml', toYaml(Object.fromEntries(kept.map((key) => [key, flat[key]])))],
      ...(contacts.length > 0 ? [['contacts.yml', toYaml(contacts)] as [string, string]] : []),
    ],
    lost: [...unknown.map((key) => lossOf('key', { name: key })), ...people.flatMap(({ lost }) => lost)],
  };
}

/** The folder of a feed, whose files `documents` are, in order; `name` is what losses are told of. */
export function feedToFolder(documents: readonly unknown[], name: string, read: SourceFacts['read']): WrittenFolder {
  const [first] = documents;
  const head = isObject(first) ? first : {};
  const { files, lost } = writeHead(head);
  const told: Imported = { tips: [], lost: lost.map((what): Loss => ({ where: name, what })) };
  const items = joinImports([told, ...documents.map((document) => readItems(document, name))]);
  // What the feed names lies beside it, wherever the feed itself is.
  const tips = items.tips.map((tip) => ({ ...tip, file: '' }));
  const language = typeof head.language === 'string' ? head.language : undefined;
  const folder = writeTips({ tips, lost: items.lost }, { read, language, isSameFeed: true });
  const encoder = new TextEncoder();
  const heads = files.map(([file, text]) => [file, encoder.encode(text)] as const);
  return { ...folder, files: new Map([...heads, ...folder.files]) };
}
