// German: the messages about what is to be mended in a tip.
import type { enProblems } from './en-problems.ts';
import type { Catalogue } from './text.ts';

/** The German messages about what is to be mended in a tip. */
export const deProblems: Pick<Catalogue, keyof typeof enProblems> = {
  'problem.no-text': 'Es gibt nur einen Titel. Schreib dazu, was zu tun ist.',
  'problem.no-content': 'Es gibt noch keinen Text, darum bekommt niemand diesen Tipp. Schreib, was zu tun ist.',
  'problem.title-empty': 'Sag im Titel, worum es geht. Danach wird ausgewählt.',
  'problem.same-title':
    '„{other}“ hat denselben Titel für dieselben Seiten. Sag im Titel, worin sich dieser Tipp unterscheidet.',
  'problem.near-duplicate': 'Hier steht fast dasselbe wie in „{other}“. Mach aus beiden einen Tipp.',
  'problem.shadowed':
    'Überall, wo dieser Tipp gilt, kommt „{other}“ zuerst. Sag, was ihn unterscheidet, oder mach aus beiden einen.',
  'problem.review-overdue': 'Die Prüfung war am {day} fällig. Lies den Tipp noch einmal und setz ein späteres Datum.',
  'problem.review-soon': 'Die Prüfung ist am {day} fällig.',
  'problem.unknown-owner': '{owner} ist kein Kontakt dieses Feeds. Wähl einen seiner Kontakte als verantwortlich.',
  'problem.unknown-contact':
    '{found} ist kein Kontakt dieses Feeds, darum wird niemand genannt. Wähl einen seiner Kontakte oder nimm den Eintrag heraus.',
  'problem.language': '{found} ist kein Sprachkürzel. Nimm eines wie en, de oder pt-BR.',
  'problem.path-step':
    'Die Schritte dieses Wegs sind nicht fortlaufend nummeriert: Eine Nummer ist doppelt oder fehlt.',
  'problem.twice': 'Ein anderer Tipp hat dieselbe ID, darum kommt nur einer von beiden an. Gib jedem eine eigene.',
  'problem.translation':
    'Der Tipp, den dieser übersetzen soll, fehlt oder ist selbst eine Übersetzung von diesem. Wähl das Original.',
  'problem.translation-old':
    'Das Original, „{other}“, ist nicht mehr das, was hier übersetzt wurde. Übersetz, was sich geändert hat.',
  'problem.feed-size': 'Das ergibt {n} Dateien von 5 MB; gelesen werden höchstens {most}. Mach zwei Feeds daraus.',
  'problem.pattern':
    '{found} ist keine Adresse, für die ein Tipp gelten kann. Schreib eine wie https://finance.example/invoices/*.',
  'problem.pattern-port':
    'Die gespeicherte Seite {page} hat den Port {port}. Ergänz :{port} nach dem Host, sonst erscheint der Tipp dort nicht.',
  'problem.pattern-unseen':
    'Keine gespeicherte Seite hat diese Adresse. Speichere eine zum Testen, oder such nach einem Tippfehler.',
  'problem.unusable': '{found} lässt sich hier nicht verwenden. Nimm {expected}.',
  'problem.word-twice': '{word} steht hier mehr als einmal. Einmal genügt.',
};
