// English: the messages about what a person sets for themselves.

/** The English messages of settings. */
export const enSettings = {
  'you.title': 'About you',
  'you.language': 'Language',
  'you.auto': 'As the browser',
  'you.name': 'Your name, under a question',
  'you.closing': 'Your closing line',
} as const;
