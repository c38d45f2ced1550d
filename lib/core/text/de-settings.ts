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
  'tip.hide': 'Diesen Tipp ausblenden',
  'tip.hidden': '„{title}“ ist ausgeblendet',
  'tip.new': 'Neu',
  'tip.inLanguage': 'Auf {language}',
  'tip.ownerGone': 'Die hier Genannten sind nicht mehr eingetragen',
  'tip.whyWord': 'Warum nicht? (freiwillig, bleibt auf diesem Gerät)',
  'tip.whyNoted': 'Auf diesem Gerät gespeichert.',
  'tip.nextOnPath': 'Als Nächstes auf deinem Weg: {path}',

  'tip.from': 'Aus {title}',

  'quiet.siteDone': 'Ruhe auf {host}: keine Zahl, keine Erinnerungen',
  'quiet.untilDone': 'Ruhe bis morgen: keine Zahl, keine Erinnerungen',

  'askForm.notOpened': 'Nichts aufgegangen? Kopier die Frage, oder wähl in den Einstellungen eine andere Mail-App.',
  'addFeed.notAllowed': 'Dein Browser hat es nicht erlaubt, deshalb wurde nichts hinzugefügt.',

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
  'failure.no-usable-tips':
    'Keiner der Tipps im Feed von {host} ist zu gebrauchen ({n} gelesen). Der erste: {where}, {key}: {detail}. Sag denen Bescheid, die den Feed pflegen.',
  'failure.bad-key':
    'Dieser Schlüssel lässt sich nicht senden. Ein Schlüssel ist eine Zeile aus einfachen Buchstaben, Ziffern und Zeichen; sein Header ist ein Wort, etwa Authorization.',
  'failure.redirect-key':
    '{host} verweist auf eine andere Adresse. Mit einem Schlüssel wird nur die Adresse selbst gelesen; kennst du die neue, füg sie hinzu.',
};
