// English: the messages about what is to be mended in a tip.

/** The English messages about what is to be mended in a tip. */
export const enProblems = {
  'problem.no-text': 'There’s only a title. Write what to do.',
  'problem.no-content': 'There’s no text yet, so readers don’t get this tip. Write what to do.',
  'problem.title-empty': 'Say in the title what the tip is about. People choose by it.',
  'problem.same-title': '“{other}” has the same title for the same pages. Say in the title how this one differs.',
  'problem.near-duplicate': 'This says nearly the same as “{other}”. Make one tip of both.',
  'problem.shadowed':
    '“{other}” comes first wherever this tip is for. Say what sets this one apart, or make one tip of both.',
  'problem.review-overdue': 'The review was due on {day}. Read the tip again and set a later date.',
  'problem.review-soon': 'The review is due on {day}.',
  'problem.unknown-owner': '{owner} isn’t one of this feed’s contacts. Choose one of them as owner.',
  'problem.unknown-contact':
    '{found} isn’t one of this feed’s contacts, so nobody is named. Choose one of them, or take it out.',
  'problem.language': '{found} isn’t the code of a language. Use one such as en, de or pt-BR.',
  'problem.path-step': 'The steps of this path aren’t numbered one by one: two share a number, or one is missing.',
  'problem.twice': 'Another tip has the same ID, so readers get only one of them. Give each its own.',
  'problem.translation':
    'The tip that this one is said to translate isn’t there, or is a translation of this one. Choose the original.',
  'problem.translation-old':
    'The original, “{other}”, isn’t what this translation was made from. Translate what has changed.',
  'problem.feed-size': 'This takes {n} files of 5 MB; readers get at most {most}. Make two feeds of it.',
  'problem.pattern':
    '{found} isn’t an address that a tip can be for. Write one such as https://finance.example/invoices/*.',
  'problem.pattern-port':
    'The saved page {page} has the port {port}. Add :{port} after the host, or the tip isn’t shown there.',
  'problem.pattern-unseen': 'No saved page has this address. Save one to test the tip, or look for a slip in it.',
  'problem.unusable': '{found} can’t be used here. Use {expected}.',
  'problem.word-twice': '{word} stands here more than once. Once is enough.',
} as const;
