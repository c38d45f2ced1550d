// What a feed may cost, each number with its reason. What costs only its own key is left out and noted; what costs the
// whole item is said so by name. "The longest real one" is that of 28 feeds made of public help pages and of the sample.

export const FEED_LIMITS = {
  /** One file, inflated; larger feeds go over several (feed format, "Size"). */
  fileBytes: 5 * 1024 * 1024,
  /** Files of one feed. */
  files: 100,
  /** Items of one file: the longest real feed has 1,490, and a file of 5 MB has room for 500 characters in each of these. */
  items: 10_000,
  /**
   * Tips of one feed that are ready on one host, twice those of the longest real one: opening help reads them all. The
   * others are found by searching.
   */
  tipsOfPlace: 3000,
  /** Characters of these tips that are found by their words: twice those of the longest real feed. */
  charactersOfPlace: 2_000_000,
  /**
   * Characters of these tips on all hosts together, pictures and all: a tip is stored once for each host it is for. Ten
   * times the text of the largest feed there may be on one host, or twice the pictures of a feed.
   */
  charactersOfPlaces: 40_000_000,
  /** One item's content in characters: a tip, not a book; four times the longest real one, 21,472. Pictures count apart. */
  contentCharacters: 100_000,
  /** So much of a text is found by its words: more than the longest real one, which has 21,472. */
  indexedCharacters: 25_000,
  /** So much of all steps together is: the longest real ones have 600. */
  indexedOfSteps: 10_000,
  /** So much of a list, of keywords for example, is: the longest real one has 260. */
  indexedOfList: 2000,
  /** Steps of one tip: whoever has more to do is better served by several tips. The longest real one has 4. */
  steps: 100,
  /** Elements inside each other: a list in a table in a box takes ten; browsers stop at 512. The deepest real one has 3. */
  depth: 64,
  /** Elements of one content: a table of 500 rows and 5 columns; the richest real one has 11. */
  elements: 3000,
  /** One picture, in characters of its `data:` address: a screenshot of one form; a larger one is a poster, not help. */
  pictureCharacters: 200_000,
  /** All pictures of one tip: a large one for each of five steps, or twenty small ones. */
  picturesOfTip: 1_000_000,
  /** All pictures of one feed: a hundred large ones. They are stored on devices that never asked for them. */
  picturesOfFeed: 20_000_000,
  /** Words in one list of synonyms: each is exchanged for every other. */
  synonyms: 50,
  /** Words in all lists of synonyms: the sample, the richest real one, has 50. */
  synonymWords: 2000,
  /** Problems kept for show; the rest are counted. */
  problemsKept: 100,
  /** A feed of at least this many tips that loses more than half of them at once is held back for one sync. */
  suddenLossFrom: 20,
} as const;

/** The longest a text may be, in characters. */
export const TEXT_LIMITS = {
  /** Ids are names for machines; the longest real one has 39, and web addresses are common ones. */
  id: 500,
  /** The longest real title, 284, times four. */
  title: 1200,
  /** Two sentences; the longest real one has 83. */
  summary: 1000,
  /** What browsers take without complaint; the longest real one has 90. */
  address: 2000,
  /** Names of people, kinds, roles of elements, time zones: the longest real one has 40. */
  name: 200,
  /** BCP 47 tags end at 35 in practice. */
  language: 40,
  /** `2026-11-23T09:00:00.000000+01:00` has 32, a date as JavaScript writes it, with its zone in words, 70. */
  dateTime: 100,
  /** One pattern: four times the longest real one, 75, and room for a query. Each is compared letter by letter. */
  pattern: 500,
  /** The page reader takes no more of a label or heading: a longer one would never be met. */
  label: 300,
  /** Four times the longest real message, 147; the page reader takes 300 of one. */
  error: 600,
  /** Keywords, tags, topics, words of synonyms: four times the longest real one, 71. */
  word: 300,
  /** Selectors that developer tools copy from deep pages. */
  selector: 1000,
  /** What a feed says of itself and a person of themselves in a sentence or two; the longest real one has 108. */
  note: 1000,
} as const;

/** The most entries a list may have. */
export const LIST_LIMITS = {
  /** Patterns of one item: a tip is stored once for each host that they name. The longest real list has 20. */
  patterns: 100,
  /** Fields, errors, headings: a page that long is not explained by one tip. The longest real list has 5. */
  labels: 50,
  /** Keywords and tags: more of them name everything, and so nothing. The longest real list has 7. */
  words: 50,
  /** Roles, languages, topics, authors, attachments, people of one item: the longest real list has 4. */
  few: 50,
  /** People of a feed: each is weighed whenever somebody asks. The longest real list has 8. */
  contacts: 500,
  /** Lists of synonyms: the longest real list has 20. */
  synonyms: 500,
} as const;
