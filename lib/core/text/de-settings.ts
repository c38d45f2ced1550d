// German: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The German messages of settings. */
export const deSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'Diese Seite ist ein Feed',
  'addThis.words': 'Füg ihn hinzu, dann siehst du seine Tipps auf den passenden Seiten.',
  'addThis.do': 'Diesen Feed hinzufügen',
  'addThis.allow': 'Zugriff auf {host} erlauben und hinzufügen',

  'policy.set': 'Von deiner Organisation festgelegt',
  'policy.problemsTitle': 'Vorgaben deiner Organisation',
  'policy.problems': 'Einige Werte sind nicht verwendbar, die übrigen gelten. Bitte sag eurer IT Bescheid.',
  'policy.expected': 'hier erwartet: {expected}',
  'policy.wanted': 'Deine Organisation schlägt diese Websites vor. Der Browser fragt einmal für jede.',
  'policy.noOtherFeeds': 'Deine Organisation legt fest, welchen Feeds gefolgt wird.',
  'policy.heldFeeds': 'Deine bleiben erhalten und werden wieder verfolgt, sobald sich das ändert:',

  'storage.anew':
    'Die Tipps auf diesem Gerät waren beschädigt und mussten neu geholt werden. Deine eigenen Tipps und Fragen sind sicher; du musst nichts tun.',
  'storage.memory':
    'Tipps lassen sich auf diesem Gerät gerade nicht speichern und werden deshalb jedes Mal neu geholt. Die Hilfe funktioniert trotzdem. Ist der Speicher voll, schaff etwas Platz.',
  'storage.full':
    'Auf diesem Gerät ist kein Platz mehr; deine Änderungen werden vielleicht nicht gespeichert. Schaff etwas Platz, dann funktioniert alles wieder.',
  'storage.unreadable':
    'Deine Einstellungen, Tipps und Fragen lassen sich gerade nicht lesen. Alongside hat nichts gelöscht. Starte den Browser neu; hilft das nicht, frag eure IT.',
  'storage.moment': 'Einen Moment…',

  'quiet.menu': 'Ruhemodus',
  'quiet.site': 'Ruhe auf dieser Website',
  'quiet.siteOff': 'Ruhemodus für diese Website beenden',
  'quiet.until': 'Ruhe bis morgen',
  'quiet.untilOff': 'Ruhemodus beenden',
  'quiet.title': 'Ausgeblendete Tipps und Ruhemodus',
  'quiet.untilTime': 'Überall, bis {time}',
  'quiet.end': 'Wieder anzeigen',

  'tip.hide': 'Diesen Tipp ausblenden',
  'tip.hidden': '„{title}“ ist ausgeblendet',
  'tip.new': 'Neu',
  'tip.inLanguage': 'Auf {language}',
  'tip.ownerGone': 'Die hier Genannten sind nicht mehr eingetragen',
  'tip.whyWord': 'Warum nicht? (freiwillig, bleibt auf diesem Gerät)',
  'tip.whyNoted': 'Auf diesem Gerät gespeichert.',
  'tip.nextOnPath': 'Als Nächstes auf deinem Weg: {path}',

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

  'failure.no-usable-tips':
    'Keiner der Tipps im Feed von {host} ist zu gebrauchen ({n} gelesen). Der erste: {where}, {key}: {detail}. Sag denen Bescheid, die den Feed pflegen.',
  'failure.bad-key':
    'Dieser Schlüssel lässt sich nicht senden. Ein Schlüssel ist eine Zeile aus einfachen Buchstaben, Ziffern und Zeichen; sein Header ist ein Wort, etwa Authorization.',
  'failure.redirect-key':
    '{host} verweist auf eine andere Adresse. Mit einem Schlüssel wird nur die Adresse selbst gelesen; kennst du die neue, füg sie hinzu.',

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

  'tip.from': 'Aus {title}',

  'you.rolesKnown': 'Rollen in deinen Feeds',

  'quiet.siteDone': 'Ruhe auf {host}: keine Zahl, keine Erinnerungen',
  'quiet.untilDone': 'Ruhe bis morgen: keine Zahl, keine Erinnerungen',

  'askForm.notOpened': 'Nichts aufgegangen? Kopier die Frage, oder wähl in den Einstellungen eine andere Mail-App.',
  'addFeed.notAllowed': 'Dein Browser hat es nicht erlaubt, deshalb wurde nichts hinzugefügt.',

  'practice.title': 'Üben',
  'practice.how':
    'Eine erfundene Seite. Klick in ein Feld oder drück „Save“, um eine Fehlermeldung zu sehen, und sieh dir die Hilfe daneben an. Nichts hier wird gespeichert.',

  'welcome.practice': 'Übungsseite öffnen',
  'welcome.practiceHow': 'Ein erfundenes Formular mit der Hilfe daneben: Klick in ein Feld und sieh selbst.',

  'always.lineOff': 'Auf dieser Website: Hilfe auf Wunsch',
  'always.lineOn': 'Auf dieser Website: Hilfe immer an',
  'always.what':
    'Die Hilfe kann dann offen bleiben, während du auf {host} unterwegs bist, und die Schaltfläche in der Symbolleiste kann Tipps zählen. Nichts verlässt deinen Browser.',
  'always.isOn':
    'Die Hilfe kann offen bleiben, während du auf {host} unterwegs bist, und die Schaltfläche in der Symbolleiste kann Tipps zählen. Nichts verlässt deinen Browser.',
  'always.turnOn': 'Für diese Website einschalten',
  'always.turnOff': 'Für diese Website ausschalten',
  'always.asking': 'Dein Browser bittet dich um Erlaubnis. Bitte antworte dort.',
  'always.refused': 'Alles klar, nichts hat sich geändert.',
};
