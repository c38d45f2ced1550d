// German: the messages about importing tips.
import type { enImport } from './en-import.ts';
import type { Catalogue } from './text.ts';

/** The German messages about importing tips. */
export const deImport: Pick<Catalogue, keyof typeof enImport> = {
  'import.do': 'Tipps importieren',
  'import.lead':
    'Aus Tabellen (CSV), Markdown, Feeds, Vorschlägen, WordPress-Exporten (XML) und Hilfeseiten (HTML). Wähle mehrere Dateien auf einmal oder ein ZIP. Du siehst, was gefunden wurde, bevor etwas hinzukommt.',
  'import.choose': 'Dateien auswählen…',
  'import.reading': 'Dateien werden gelesen…',
  'import.making': 'Tipps werden erstellt… {percent} %',
  'import.found': { one: '{n} Tipp gefunden', other: '{n} Tipps gefunden' },
  'import.files': 'Dateien',
  'import.noneIn': 'Keine Tipps gefunden',
  'import.lost': 'Weggelassen oder geändert',
  'import.same': { one: '{n} Tipp ist Wort für Wort schon da.', other: '{n} Tipps sind Wort für Wort schon da.' },
  'import.differing': {
    one: '{n} Tipp ist schon da, aber mit anderem Inhalt',
    other: '{n} Tipps sind schon da, aber mit anderem Inhalt',
  },
  'import.leave': 'Behalten, was da ist',
  'import.replace': 'Ersetzen, was da ist',
  'import.which': 'Welche',
  'import.add': { one: '{n} Tipp hinzufügen', other: '{n} Tipps hinzufügen' },
  'import.addAndReplace': '{n} hinzufügen, {other} ersetzen',
  'import.nothing': 'Es gibt nichts Neues hinzuzufügen.',
  'import.failed': 'Diese Dateien ließen sich nicht lesen. Es ist nichts hinzugekommen.',
  'import.did': { one: 'Import von {n} Tipp', other: 'Import von {n} Tipps' },
  'import.title': 'Importierte Tipps',
};
