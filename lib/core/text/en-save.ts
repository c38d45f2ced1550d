// English: the messages about a page that is saved for those who write tips.

/** The English messages about saving a page. */
export const enSave = {
  'save.do': 'Save this page for testing',
  'save.lead': 'For teams who keep their tips as files. What you see here is all the file will hold.',
  'save.maskAddress': 'Mask the address',
  'save.maskAddressHint': 'Numbers, IDs, names and anything that looks secret',
  'save.maskTexts': 'Mask texts',
  'save.maskTextsHint': 'Email addresses, amounts, long numbers, names in greetings and anything that looks secret',
  'save.first': 'On the saved page, “{title}” comes first.',
  'save.firstNone': 'On the saved page, no tip is shown.',
  'save.before': 'On the page itself, it’s “{title}”. What’s masked or left out makes the difference.',
  'save.beforeNone': 'On the page itself, no tip is shown. What’s masked or left out makes the difference.',
  'save.skip': 'Skip to saving',
  'save.address': 'Address',
  'save.title': 'Title',
  'save.field': 'The field you’re in',
  'save.selection': 'Selected text',
  'save.heading': 'Headings',
  'save.landmark': 'Areas of the page',
  'save.description': 'Description',
  'save.here': 'What’s typed into fields is never read. Nothing is sent.',
  'save.done': 'Saved as {name}. Put it in {folder} in your folder of tips.',
  'save.nothing': 'This page can’t be read, so there’s nothing to save.',
} as const;
