// German: the messages of the options page.
import type { enOptions } from './en-options.ts';
import type { Catalogue } from './text.ts';

/** The German messages of the options page. */
export const deOptions: Pick<Catalogue, keyof typeof enOptions> = {
  'policy.problemsTitle': 'Vorgaben deiner Organisation',
  'policy.problems': 'Einige Werte sind nicht verwendbar, die übrigen gelten. Bitte sag eurer IT Bescheid.',
  'policy.expected': 'hier erwartet: {expected}',
  'policy.wanted': 'Deine Organisation schlägt diese Websites vor. Der Browser fragt einmal für jede.',
  'policy.noOtherFeeds': 'Deine Organisation legt fest, welchen Feeds gefolgt wird.',
  'policy.heldFeeds': 'Deine bleiben erhalten und werden wieder verfolgt, sobald sich das ändert:',

  'quiet.title': 'Ausgeblendete Tipps und Ruhemodus',
  'quiet.untilTime': 'Überall, bis {time}',
  'quiet.end': 'Wieder anzeigen',

  'welcome.title': 'Hilfe auf der Seite, mit der du arbeitest',
  'welcome.tips':
    'Du hängst an einem Feld, einem Wort oder einer Meldung? Die Tipps deines Teams dazu sind einen Klick entfernt.',
  'welcome.ask': 'Kein Tipp passt? Die Frage an jemanden, der es weiß, ist schon halb geschrieben.',
  'welcome.private': 'Was auf deinen Seiten steht, bleibt in deinem Browser.',
  'welcome.ok': 'Fragen ist völlig in Ordnung.',
  'welcome.feed': 'Tipps deines Teams hinzufügen',
  'welcome.feedHow': 'Füg die Adresse ein, die du bekommen hast. Bis dahin gibt es Beispiele für bekannte Websites.',
  'welcome.try': 'Probier es aus',
  'welcome.tryHow': 'Öffne diese Seite, klick in den Text und dann auf die Schaltfläche in der Symbolleiste.',
  'welcome.tryDo': 'Spielwiese der Wikipedia öffnen',
  'welcome.write': 'Selbst Tipps schreiben',
  'welcome.writeHow':
    'Öffne die Hilfe auf einer Seite und wähl im Menü „{write}“. In der Werkstatt wird aus deinen Tipps ein Feed für dein Team.',
  'welcome.hand': 'Griffbereit halten',
  'welcome.pin':
    'Schaltfläche anheften: Klick in der Symbolleiste auf das Puzzleteil, dann auf die Nadel neben Alongside.',
  'welcome.pinFirefox':
    'Schaltfläche anheften: Klick in der Symbolleiste auf das Puzzleteil, dann auf das Zahnrad neben Alongside, und wähle „An Symbolleiste anheften“.',
  'welcome.icon':
    'Ein Punkt auf dem Symbol heißt: Für die Seite gibt es Tipps. Das stellt der Browser fest; Alongside erfährt nicht, wo du bist.',
  'welcome.shortcut': '{shortcut} öffnet die Hilfe neben der Seite.',
  'welcome.menu': 'Ein Rechtsklick und „Hilfe hierzu“ ebenso.',

  'you.title': 'Über dich',
  'you.auto': 'Wie der Browser',
  'you.name': 'Dein Name unter deinen Fragen',
  'you.closing': 'Dein Schlusssatz',
  'you.roles': 'Deine Rollen, wie der Feed deines Teams sie nennt',

  'about.title': 'Über Alongside',
  'about.version': 'Alongside {version}, freie Software unter der MIT-Lizenz.',

  'feeds.name': 'Name',
  'feeds.color': 'Farbe',
  'feeds.none': 'Keine',
  'feeds.amber': 'Bernstein',
  'feeds.blue': 'Blau',
  'feeds.violet': 'Violett',
  'feeds.green': 'Grün',
  'feeds.red': 'Rot',
  'feeds.olive': 'Oliv',
  'feeds.up': '{title} nach oben',
  'feeds.down': '{title} nach unten',
  'feeds.moved': '{title} ist jetzt an Position {n}',

  'key.value': 'Schlüssel',
  'key.header': 'Header, in dem er gesendet wird',
  'key.what': 'Nur wenn du einen bekommen hast. Er bleibt auf diesem Gerät und wird nur an {host} gesendet.',
  'key.isSet': 'Ein Schlüssel ist hinterlegt. Er bleibt auf diesem Gerät und wird nur an {host} gesendet.',
  'key.save': 'Schlüssel speichern',
  'key.remove': 'Schlüssel entfernen',

  'privacy.read': 'Was gelesen wird',
  'privacy.readWords':
    'Die Seite, zu der du fragst: Titel, Adresse, Überschriften, Beschriftungen, Meldungen und was du markiert hast. Nie, was du in ihre Felder geschrieben hast.',
  'privacy.kept': 'Was gespeichert wird',
  'privacy.keptWords':
    'Nur auf diesem Gerät: deine Einstellungen, deine Tipps, deine Fragen samt der Seite, auf der du sie gestellt hast, und deine Rückmeldungen zu Tipps. Jede andere Seite wird vergessen.',
  'privacy.leaves': 'Was gesendet wird',
  'privacy.leavesWords':
    'Anfragen nach den Feeds oben und ihren Bildern, sonst nichts. Eine Frage geht als deine eigene Mail hinaus, nachdem du jedes Wort gesehen hast.',
  'privacy.may': 'Was es darf',
  'privacy.mayWords':
    'Eine Seite lesen, wenn du dort die Schaltfläche, das Tastenkürzel oder das Menü benutzt. Mehr nur, wo du es erlaubst, Website für Website.',

  'side.title': 'Wo sich die Hilfe neben einer Seite öffnet',
  'side.auto': 'Automatisch: rechts; bei Schrift von rechts nach links auf der linken Seite',
  'side.left': 'Links',
  'side.right': 'Rechts',

  'you.rolesKnown': 'Rollen in deinen Feeds',

  'practice.title': 'Üben',
  'practice.how':
    'Eine erfundene Seite. Klick in ein Feld oder drück „Save“, um eine Fehlermeldung zu sehen, und sieh dir die Hilfe daneben an. Nichts hier wird gespeichert.',

  'welcome.practice': 'Übungsseite öffnen',
  'welcome.practiceHow': 'Ein erfundenes Formular mit der Hilfe daneben: Klick in ein Feld und sieh selbst.',
};
