// English: the notes to whoever keeps a feed.
import type { Plural } from './text.ts';

/** The English notes about feeds. */
export const enFeeds = {
  'feeds.needAuthor': { one: '{n} tip needs its author: {titles}', other: '{n} tips need their author: {titles}' },
  'feeds.noteCount': { one: '{n} note for whoever keeps this feed', other: '{n} notes for whoever keeps this feed' },
  'options.searchOnly': 'None of its tips says where it belongs, so they are found by searching only.',
  'tip.by': 'By {names}',
  'failure.jsonAt': 'line {line}, column {column}, at {found}',
  'note.unusable': 'What stands here can’t be used, so it is left out: {found}. Write {expected}, or take the key out.',
  'note.unknown-key':
    'This key is not part of the feed format, so it does nothing. Check its spelling, or take it out.',
  'note.read-as': 'This is read as {meant}. Write {meant}.',
  'note.shortened': 'This is longer than a feed may have it, so only its beginning is used. Shorten it.',
  'note.no-title': 'The feed has no title, so it is called {meant}. Give it a title.',
  'note.unknown-contact':
    'No contact of this feed has the id {found}, so nobody is named. Add that contact, or correct the id.',
  'note.unknown-kind': '{found} is no kind of tip, so this is used as a plain tip. Choose a kind of the feed format.',
  'note.pattern':
    '{found} can’t be used as a place, so it is left out. Write one such as https://finance.example/invoices/*.',
  'note.picture': 'A picture is too large, so it is left out. Make it smaller, or use fewer pictures.',
  'note.too-long': 'This is longer than a feed may have it, so it is left out. Shorten it.',
  'note.twice': 'Two items have this id, so only the last one is used. Give each its own id.',
  'note.no-id': 'This item has no id that can be used, so it is left out. Give it an id that stays the same.',
  'note.no-content': 'This item has no content, so it is left out. Write content_html, content_text or a summary.',
  'note.no-item': 'There is no item here but {found}, so it is left out. Write an item, or take it out.',
  'note.search-only':
    'What stands here can’t be used. So that nobody is shown this tip where it doesn’t belong, it is found by searching only. Correct it, or take it out.',
  'note.too-nested':
    'The HTML has too many elements, or too many inside each other, so it is left out. Make it simpler.',
  'note.decisive': '{key} has to be {expected}; found: {found}.',
  'note.item': 'item {n}',
  'note.person': 'contact {id}',
  'found.list': 'a list',
  'found.object': 'an object',
  'found.nothing': 'nothing',
  'note.picture-bad-address': 'This is not the address of a picture. Correct it, or take the picture out.',
  'note.picture-insecure': 'The address begins with http://. Use https://.',
  'note.picture-other-host': 'The picture is on {host}. Put it on the feed’s own host.',
  'note.picture-redirect': 'Its address leads on to {host}. Put the picture on the feed’s own host.',
  'note.picture-redirect-key':
    'Its address leads on to another one, and the feed’s key is not sent on. Name the last address.',
  'note.picture-cors':
    'Its server does not let it be read. Let it send Access-Control-Allow-Origin: * with pictures, too.',
  'note.picture-refused':
    'Its server asks for a key, and does not accept the feed’s own. Let it give the picture to whoever may read the feed.',
  'note.picture-http': 'Its server answers {status} instead of a picture. Check the address.',
  'note.picture-later': 'Its server was busy or could not be reached. It is asked again with the next sync.',
  'note.picture-disk': 'There was no room for it on this device.',
  'note.picture-type': 'This is not PNG, JPEG, GIF or WebP; SVG can carry scripts. Save it as one of these.',
  'note.picture-large': 'The picture is too large. It may have {megabytes} MB, and {side} points across and down.',
  'note.picture-many': 'There are more pictures than a tip or a feed has room for. Use fewer, or smaller ones.',
  'expected.version': 'https://jsonfeed.org/version/1.1',
  'expected.address': 'a web address',
  'expected.date': 'a date such as 2026-11-23',
  'expected.email': 'an e-mail address',
  'expected.list': 'a list',
  'expected.object': 'an object',
  'expected.truth': 'true or false',
  'expected.number': 'a number',
  'expected.text': 'some text',
};

/** The same messages in another language. */
export type FeedsCatalogue = Record<keyof typeof enFeeds, string | Plural>;
