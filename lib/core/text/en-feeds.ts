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
    'The HTML has too many elements, or too many inside each other, so the tip is left out. Make it simpler.',
  'note.decisive': '{key} has to be {expected}; found: {found}.',
  'note.item': 'item {n}',
  'note.person': 'contact {id}',
  'found.list': 'a list',
  'found.object': 'an object',
  'found.nothing': 'nothing',
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
