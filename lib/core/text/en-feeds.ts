// English: the notes to whoever keeps a feed.
import type { Plural } from './plural.ts';

/** The English notes about feeds. */
export const enFeeds = {
  'feeds.needAuthor': {
    one: '{n} tip needs its author’s attention: {titles}',
    other: '{n} tips need their author’s attention: {titles}',
  },
  'feeds.needShort': { one: '{n} needs its author’s attention', other: '{n} need their author’s attention' },
  'feeds.noteCount': { one: '{n} note for the feed’s owner', other: '{n} notes for the feed’s owner' },
  'feeds.local': 'Local, following your folder',
  'feeds.inFolder': { one: '{n} problem in your folder', other: '{n} problems in your folder' },
  'feeds.folderErrors': {
    one: 'Your folder has an error at {place}. The tips stay as they were until it’s fixed.',
    other: 'Your folder has {n} errors, the first at {place}. The tips stay as they were until they’re fixed.',
  },
  'options.searchOnly': 'None of its tips says which pages it’s for, so they’re found by searching only.',
  'tip.by': 'By {names}',
  'failure.jsonAt': 'line {line}, column {column}, at {found}',
  'note.unusable': 'This can’t be used, so it’s left out: {found}. Use {expected}, or remove the key.',
  'note.unknown-key': 'This key isn’t part of the feed format, so it does nothing. Check its spelling, or remove it.',
  'note.read-as': 'This is read as {meant}. Write {meant} instead.',
  'note.shortened': 'This is longer than a feed allows, so only the beginning is used. Shorten it.',
  'note.no-title': 'The feed has no title, so it’s called {meant}. Give it a title.',
  'note.unknown-contact':
    'No contact in this feed has the id {found}, so nobody is named. Add that contact, or correct the id.',
  'note.unknown-kind':
    '{found} isn’t a kind of tip, so this is treated as a plain tip. Use one of the kinds in the feed format.',
  'note.pattern':
    '{found} can’t be used as a pattern, so it’s left out. Use one such as https://finance.example/invoices/*.',
  'note.picture': 'A picture is too large, so it’s left out. Make it smaller, or use fewer pictures.',
  'note.too-long': 'This is longer than a feed allows, so it’s left out. Shorten it.',
  'note.twice': 'Two items have this id, so only the last one is used. Give each its own id.',
  'note.no-id': 'This item has no usable id, so it’s left out. Give it an id that stays the same.',
  'note.no-content': 'This item has no content, so it’s left out. Add content_html, content_text or a summary.',
  'note.no-item': 'This should be an item but is {found}, so it’s left out. Write an item, or remove it.',
  'note.search-only':
    'This can’t be used. To keep the tip off pages where it doesn’t belong, it’s found by searching only. Correct this, or remove it.',
  'note.too-nested': 'The HTML has too many elements or nests them too deeply, so it’s left out. Simplify it.',
  'note.decisive': '{key} must be {expected}; found: {found}.',
  'note.item': 'item {n}',
  'note.person': 'contact {id}',
  'found.list': 'a list',
  'found.object': 'an object',
  'found.nothing': 'nothing',
  'note.picture-bad-address': 'This isn’t the address of a picture. Correct it, or remove the picture.',
  'note.picture-insecure': 'The address starts with http://. Use https://.',
  'note.picture-other-host': 'The picture is on {host}. Put it on the feed’s own host.',
  'note.picture-redirect': 'The address redirects to {host}. Put the picture on the feed’s own host.',
  'note.picture-redirect-key': 'The address redirects, and the feed’s key isn’t sent on. Use the final address.',
  'note.picture-cors':
    'The server doesn’t allow it to be read. Have it send Access-Control-Allow-Origin: * with pictures too.',
  'note.picture-refused':
    'The server requires a key and doesn’t accept the feed’s own. Give everyone who can read the feed access to the picture.',
  'note.picture-http': 'The server answered {status} instead of sending a picture. Check the address.',
  'note.picture-later': 'The server was busy or couldn’t be reached. The next sync tries again.',
  'note.picture-disk': 'There was no space for it on this device.',
  'note.picture-type': 'This isn’t PNG, JPEG, GIF or WebP; SVG can carry scripts. Save it as one of these.',
  'note.picture-large': 'The picture is too large. The limit is {megabytes} MB, and {side} pixels in each direction.',
  'note.picture-many': 'There are more pictures than a tip or a feed may have. Use fewer or smaller ones.',
  'expected.version': 'https://jsonfeed.org/version/1.1',
  'expected.address': 'a web address',
  'expected.date': 'a date such as 2026-11-23',
  'expected.email': 'an email address',
  'expected.list': 'a list',
  'expected.object': 'an object',
  'expected.truth': 'true or false',
  'expected.number': 'a number',
  'expected.text': 'some text',
};

/** The same messages in another language. */
export type FeedsCatalogue = Record<keyof typeof enFeeds, string | Plural>;
