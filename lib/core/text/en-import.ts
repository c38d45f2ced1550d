// English: the messages about importing tips.

/** The English messages about importing tips. */
export const enImport = {
  'import.do': 'Import tips',
  'import.lead':
    'From spreadsheets (CSV), Markdown, feeds, proposals, WordPress exports (XML) and help center pages (HTML). Choose several files at once, or a ZIP. You’ll see what was found before anything is added.',
  'import.choose': 'Choose files…',
  'import.reading': 'Reading the files…',
  'import.making': 'Making tips… {percent}%',
  'import.found': { one: '{n} tip found', other: '{n} tips found' },
  'import.files': 'Files',
  'import.noneIn': 'No tips found',
  'import.lost': 'Left out or changed',
  'import.same': {
    one: '{n} tip is already there, word for word.',
    other: '{n} tips are already there, word for word.',
  },
  'import.differing': {
    one: '{n} tip is already there with other content',
    other: '{n} tips are already there with other content',
  },
  'import.leave': 'Keep what’s there',
  'import.replace': 'Replace what’s there',
  'import.which': 'Which ones',
  'import.add': { one: 'Add {n} tip', other: 'Add {n} tips' },
  'import.addAndReplace': 'Add {n}, replace {other}',
  'import.nothing': 'There’s nothing new to add.',
  'import.failed': 'These files couldn’t be read. Nothing was added.',
  'import.did': { one: 'import of {n} tip', other: 'import of {n} tips' },
  'import.title': 'Imported tips',
} as const;
