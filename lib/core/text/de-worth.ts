// German: the messages about what help was worth, and about the report that a person can send of it.
import type { enWorth } from './en-worth.ts';
import type { Catalogue } from './text.ts';

/** The German messages of worth and reports. */
export const deWorth: Pick<Catalogue, keyof typeof enWorth> = {
  'worth.lead': 'Auf diesem Gerät gezählt, nach Woche und Ort. Nichts davon wird gesendet, außer du sendest es selbst.',
  'worth.entries': 'Jeden Eintrag ansehen oder löschen',
  'worth.none': 'Noch nichts gezählt',
  'worth.noneWords':
    'Öffne die Hilfe dort, wo du arbeitest, und schau in ein paar Tagen wieder vorbei: Diese Seite füllt sich von selbst.',
  'worth.off': 'Das Zählen ist ausgeschaltet',
  'worth.offWords':
    'Es wird nichts gezählt und nichts aufbewahrt. In den Einstellungen kannst du das Zählen einschalten.',
  'worth.failed': 'Das lässt sich gerade nicht lesen',
  'worth.failedWords':
    'Was gezählt wurde, ist noch auf diesem Gerät. Versuch es noch einmal oder starte den Browser neu.',
  'worth.asTable': 'Als Tabelle zeigen',
  'worth.opened': 'Hilfe geöffnet',
  'worth.read': 'Tipps gelesen',
  'worth.helped': 'Tipps, die geholfen haben',
  'worth.asked': 'Fragen gestellt',
  'worth.byWeek': 'Woche für Woche',
  'worth.week': 'Woche ab',
  'worth.estimate': 'Was das wert war',
  'worth.range': '{low} bis {high}',
  'worth.rangeWords': 'Zeit, die du und alle, die du sonst gefragt hättest, für anderes hattet.',
  'worth.rangePicture': 'Zeit, von vorsichtig bis optimistisch geschätzt',
  'worth.end': 'Schätzung',
  'worth.time': 'Zeit',
  'worth.tooFew': {
    one: 'Für eine Schätzung braucht es mindestens fünf Tipps, zu denen du „Hat geholfen“ oder „Diesmal nicht“ gesagt hast. Bisher ist es {n}.',
    other:
      'Für eine Schätzung braucht es mindestens fünf Tipps, zu denen du „Hat geholfen“ oder „Diesmal nicht“ gesagt hast. Bisher sind es {n}.',
  },
  'worth.how': 'Wie das gerechnet ist',
  'worth.howWords': 'Diese vier werden miteinander malgenommen. Jede Zahl ist eine Annahme, die du ändern kannst.',
  'worth.factor': 'Annahme',
  'worth.low': 'Vorsichtig',
  'worth.high': 'Optimistisch',
  'worth.lowOf': '{name}: vorsichtig',
  'worth.highOf': '{name}: optimistisch',
  'worth.from': 'Woher sie kommt',
  'worth.factor.uses': 'Genutzte Tipps',
  'worth.factor.helped': 'Haben geholfen, in Prozent',
  'worth.factor.would-ask': 'Sonst jemanden gefragt, in Prozent',
  'worth.factor.minutes': 'Jedes Mal gesparte Minuten',
  'worth.from.uses': 'Auf diesem Gerät gezählt.',
  'worth.from.helped':
    'Vorsichtig: nur was du als hilfreich markiert hast. Optimistisch: Tipps, zu denen du nichts gesagt hast, halfen ebenso oft.',
  'worth.from.answers': { one: 'Deine eigene Antwort ({n}).', other: 'Deine eigenen {n} Antworten.' },
  'worth.from.studies':
    'Vorsichtig: 8 % fragen zuerst jemanden aus dem Team (S. Feldman, KMWorld 17/3, 2008). Optimistisch: jede zweite Person, wofür es keine Studie gibt. Sobald du selbst fünfmal geantwortet hast, zählt das.',
  'worth.from.minutes':
    'Vorsichtig: was eine Frage laut deinen Feeds kostet. Optimistisch: die 15 Minuten, bis jemand nach einer Unterbrechung wieder bei der Arbeit ist (C. Parnin, S. Rugaber, Software Quality Journal 19, 2011).',
  'worth.from.edited': 'Von dir geändert, bis du diese Seite schließt.',
  'worth.reset': 'Ursprüngliche Annahmen verwenden',
  'worth.tips': 'Was geholfen hat',
  'worth.noTips': 'Noch kein Tipp ist als hilfreich markiert.',
  'worth.tip': 'Tipp',
  'worth.tipGone': 'Ein Tipp, den es im Feed nicht mehr gibt',
  'worth.vain': 'Gelesen, aber nicht geholfen',
  'worth.reasons': 'Du hast geschrieben: {words}',
  'worth.needs': 'Ohne Hilfe',
  'worth.noNeeds':
    'Keine Suche blieb ohne Ergebnis, und überall, wo du die Hilfe geöffnet hast, gab es einen Tipp, den du gelesen hast.',
  'worth.searches': 'Suchen ohne Ergebnis',
  'worth.places': 'Orte, an denen du die Hilfe geöffnet und keinen Tipp gelesen hast',
  'worth.times': { one: '{n}-mal', other: '{n}-mal' },
  'worth.questions': 'Was aus deinen Fragen wurde',
  'worth.noQuestions': 'Noch keine Frage. Fragen ist völlig in Ordnung.',
  'worth.step': 'Schritt',
  'worth.answered': 'Beantwortet',
  'worth.kept': 'Als Tipp gemerkt',
  'worth.feeds': 'Wie deine Feeds gepflegt sind',
  'worth.overdue': 'Prüfung überfällig',
  'worth.unread': 'Von dir nicht geöffnet',
  'worth.faulty': 'Zu verbessern',

  'report.title': 'An die Verfasser senden',
  'report.lead':
    'Wer die Tipps schreibt, sieht nie, was du tust. Wenn du magst, sende einen Bericht über einen vergangenen Monat: Er zeigt, was hilft und was fehlt. Du siehst vorher jede Zeile und wählst aus.',
  'report.none': 'Es gibt noch keinen vergangenen Monat, der nicht schon gesendet wäre.',
  'report.private': 'Aus einem privaten Fenster wird nichts gesendet. Öffne diese Seite in einem normalen Fenster.',
  'report.for': '{title}, {month}',
  'report.look': 'Ansehen und auswählen',
  'report.lookName': 'Ansehen und auswählen: {title}, {month}',
  'report.chosen': {
    one: '{n} Zeile von {total} kommt in die Datei.',
    other: '{n} Zeilen von {total} kommen in die Datei.',
  },
  'report.words': 'Worte, die du geschrieben hast, bleiben draußen, solange du sie nicht ankreuzt.',
  'report.inFile':
    'Außerdem steht in der Datei, um welchen Feed und Monat es geht, und eine Zufallszahl, damit sie nur einmal zählt.',
  'report.weekFrom': 'Woche ab {date}',
  'report.reason': 'mit deinen Worten: „{words}“',
  'report.elsewhere': 'Orte, für die dieser Feed keine Tipps hat',
  'report.save': 'Datei speichern',
  'report.failed':
    'Das ließ sich nicht vermerken, deshalb wurde keine Datei gespeichert. Bitte versuch es noch einmal.',
  'report.saved':
    'Als {name} in deinen Downloads gespeichert. Ein Mailentwurf kann sie nicht mitnehmen: Bitte hänge sie selbst an.',
  'report.noAddress': 'Der Feed sagt nicht, wer Berichte entgegennimmt. Gib unten eine Adresse ein.',
  'report.sent': 'Berichte, die du erstellt hast',
  'report.sentLine': {
    one: '{n} Zeile, am {date} gespeichert als {name}',
    other: '{n} Zeilen, am {date} gespeichert als {name}',
  },

  'mail.reportSubject': 'Bericht zu „{title}“, {month}',
  'mail.reportLead': {
    one: 'Hallo, hier steht, wofür „{title}“ im {month} genutzt wurde: {n} Zeile mit Anzahlen.',
    other: 'Hallo, hier steht, wofür „{title}“ im {month} genutzt wurde: {n} Zeilen mit Anzahlen.',
  },
  'mail.reportFile': 'Die Datei ist angehängt: {name} (gespeichert im Download-Ordner).',
  'mail.reportRead':
    'Der Befehl „alongside report“ führt solche Dateien zusammen, die Werkstatt auch. Über Personen steht nichts darin.',
};
