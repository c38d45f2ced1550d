// German: informal (du), no gendered forms; one key per message, in the order of the English catalogue.
import { deAsk } from './de-ask.ts';
import { deEditor } from './de-editor.ts';
import { deFeeds } from './de-feeds.ts';
import { dePick } from './de-pick.ts';
import { dePlace } from './de-place.ts';
import { dePoint } from './de-point.ts';
import { deProblems } from './de-problems.ts';
import { deRecord } from './de-record.ts';
import { deSave } from './de-save.ts';
import { deSettings } from './de-settings.ts';
import { deShared } from './de-shared.ts';
import { deUse } from './de-use.ts';
import { deWrite } from './de-write.ts';
import type { HelpCatalogue } from './text.ts';

/** The German messages of help. */
export const deHelp: HelpCatalogue = {
  ...deAsk,
  ...deEditor,
  ...dePick,
  ...dePlace,
  ...dePoint,
  ...deRecord,
  ...deFeeds,
  ...deProblems,
  ...deSave,
  ...deSettings,
  ...deShared,
  ...deUse,
  ...deWrite,

  'beside.busy': 'Diese Seite ist beschäftigt und hat nicht geantwortet, darum hat sich die Hilfe hier geöffnet.',
  'beside.unreachable': 'Neben dieser Seite lässt sich die Hilfe nicht öffnen, darum ist sie hier.',
  'beside.removed': 'Diese Seite hat die Hilfe geschlossen, darum ist sie jetzt hier.',
  'beside.refused': 'Dein Browser blockiert Erweiterungen auf dieser Seite, darum hat sich die Hilfe hier geöffnet.',
  'beside.focus':
    'Diese Seite hat sich die Tastatur immer wieder zurückgeholt. Darum geht es hier weiter, mit dem, was du getippt hast.',
  'beside.covered':
    'Die Hilfe neben dieser Seite war nicht ganz zu sehen, als du gedrückt hast. Darum ist nichts geschehen, und sie ist jetzt hier. Wenn du es wolltest, drück hier noch einmal.',

  'failure.offline': 'Du bist offline. Die Tipps auf diesem Gerät bleiben.',
  'failure.unreachable': '{host} ist nicht erreichbar. Prüf die Adresse oder versuch es später noch einmal.',
  'failure.permission':
    '{host} lässt sich noch nicht lesen: Entweder gibt es dort eine Störung, oder dein Browser braucht erst die Erlaubnis, Tipps von dort zu holen.',
  'failure.timeout':
    '{host} hat nach mehr als {seconds} Sekunden noch nicht geantwortet. Versuch es später noch einmal.',
  'failure.http':
    '{host} antwortet mit Fehler {status}. Prüf die Adresse oder sag denen Bescheid, die den Feed pflegen.',
  'failure.unauthorised': 'Bei {host} gibt es Tipps erst nach einer Anmeldung (Antwort {status}).',
  'failure.busy': '{host} ist ausgelastet und bittet um etwas Geduld.',
  'failure.redirect':
    '{host} leitet zu {to} weiter. Ein Feed wird nur von seinem eigenen Host gelesen; stimmt {to}, füg diese Adresse hinzu.',
  'failure.html': 'Von {host} kam statt eines Feeds eine Webseite. Musst du dich dort erst anmelden?',
  'failure.not-json': 'Was von {host} kam, ist kein JSON und lässt sich nicht als Feed lesen: {detail}.',
  'failure.cut-off':
    'Der Feed von {host} ist unvollständig. Versuch es noch einmal; wenn es so bleibt, sag denen Bescheid, die ihn pflegen.',
  'failure.encoding': 'Der Feed von {host} ist nicht in UTF-8 geschrieben.',
  'failure.not-allowed':
    '{host} lässt sich nicht hinzufügen: Deine Organisation legt fest, welchen Feeds gefolgt wird.',
  'failure.not-feed': 'Was von {host} kam, ist kein JSON Feed. {detail}.',
  'failure.too-large':
    'Der Feed von {host} ist größer als die {limit}\u00a0MB, die eine Datei haben darf. Wer ihn schreibt, kann ihn in Seiten aufteilen.',
  'failure.too-many-pages': 'Der Feed von {host} hat mehr als {limit} Seiten; weiter wird nicht gelesen.',
  'failure.page-host': 'Der Feed von {host} geht bei {next} weiter. Gelesen werden nur Seiten auf seinem eigenen Host.',
  'failure.rollback':
    'Von {host} kam ein Feed (Revision {found}), der älter ist als der hier (Revision {stored}). Der neuere bleibt.',
  'failure.emptied':
    'Die Zahl der Tipps im Feed von {host} ist auf einmal von {before} auf {after} gesunken. Die Tipps auf diesem Gerät bleiben, bis der nächste Abruf das bestätigt.',
  'failure.storage-full': 'Auf diesem Gerät ist kein Platz für weitere Tipps. Die bisherigen bleiben.',
  'failure.storage':
    'Die Tipps ließen sich auf diesem Gerät nicht speichern ({detail}). Die bisherigen bleiben. Ist der Speicher voll, schaff etwas Platz.',
  'failure.bad-url': 'Das ist keine Webadresse. So sieht eine aus: https://team.example/tips.json.',
  'failure.insecure-url':
    'Nimm eine Adresse, die mit https:// beginnt, damit unterwegs niemand die Tipps verändern kann.',
  'failure.password-url':
    'Eine Adresse, in der ein Name oder Passwort steht, lässt sich nicht sicher abrufen. Nimm die Adresse von {host} ohne beides.',
  'failure.already-added': 'Dieser Feed ist schon in deiner Liste.',

  'feeds.details': 'Details',
  'feeds.detailsName': 'Details zu den Tipps',
  'feeds.sample': 'Beispiel',
  'feeds.sampleFrom': 'Bei Alongside schon dabei; entferne das Beispiel, sobald der Feed deines Teams da ist.',
  'feeds.tips': { one: '{n} Tipp', other: '{n} Tipps' },
  'feeds.checked': '{ago} abgerufen',
  'feeds.neverChecked': 'noch nicht abgerufen',
  'feeds.sync': 'Jetzt aktualisieren',
  'feeds.removed': '{title} entfernt',
  'feeds.allow': 'Erlauben',
  'feeds.problemsMore': { one: 'und {n} weiterer', other: 'und {n} weitere' },
  'feeds.failingSince': { one: '{n} Versuch seit {when}.', other: '{n} Versuche seit {when}.' },
  'feeds.kept': 'Die bisherigen Tipps bleiben.',

  'group.field': 'Zu „{field}“',
  'group.fieldPlain': 'Zu diesem Feld',
  'group.message': 'Zu dieser Meldung',
  'group.page': 'Zu dieser Seite',
  'group.site': 'Zu dieser Website',
  'group.near': 'Passt am ehesten',
  'group.reading': 'Noch geöffnet',
  'group.saved': 'Gerade gespeichert',
  'group.found': 'Gefunden zu „{query}“',
  'group.perhaps': 'Hilft vielleicht bei „{query}“',
  'group.more': 'Mehr ({n})',
  'group.fewer': 'Weniger',

  'help.name': 'Hilfe zu dieser Seite',
  'help.close': 'Hilfe schließen',
  'help.options': 'Einstellungen',
  'help.openBeside': 'Neben der Seite öffnen',
  'help.openPanel': 'In der Seitenleiste des Browsers öffnen',
  'help.newAbove': 'Weiter oben: {heading}',
  'help.nowFor': '{heading}: {title}',
  'help.thisPage': 'Diese Seite',

  'kind.guide': 'Anleitung',
  'kind.tip': 'Tipp',
  'kind.contact': 'Kontakt',
  'kind.tool': 'Tool',
  'kind.course': 'Kurs',
  'kind.announcement': 'Neuigkeit',

  'mail.default': 'Deine Mail-App',
  'mail.gmail': 'Gmail',
  'mail.outlook': 'Outlook.com',
  'mail.outlook-work': 'Outlook (Arbeit oder Schule)',

  'menu.name': 'Hilfemenü',
  'menu.layout': 'Anordnung',
  'menu.left': 'Links',
  'menu.right': 'Rechts',
  'menu.room': 'Neben der Seite Platz machen',
  'menu.overlay': 'Über die Seite legen',
  'menu.always': 'Auf dieser Website immer an\u00a0…',

  'notice.noFeedTitle': 'Noch keine Tipps hier',
  'notice.noFeed': 'Tipps kommen aus dem Feed deines Teams. Adresse einfügen, fertig.',
  'notice.firstSyncTitle': 'Die Tipps deines Teams werden geholt',
  'notice.firstSync': 'Das passiert nur einmal. Danach sind sie sofort da, auch offline.',
  'notice.noTipTitle': 'Noch kein Tipp zu dieser Seite',
  'notice.noTipNear': 'Das hier passt am ehesten – und fragen kannst du auch.',
  'notice.noTip': 'Such oder frag nach: Hier war schon jemand vor dir.',
  'notice.where': 'Klick in das Feld, an dem du hängst, oder zeig darauf.',
  'notice.whereFromPopup': 'Zeig auf das, woran du hängst, oder klick es an und öffne die Hilfe noch einmal.',
  'notice.nothingTitle': 'Nichts gefunden zu „{query}“',
  'notice.nothing': 'Versuch es mit weniger oder anderen Wörtern. Oder frag jemanden; deine Suchwörter kommen mit.',
  'notice.nothingNear': 'Das hier passt am ehesten. Oder frag jemanden; deine Suchwörter kommen mit.',
  'notice.perhapsTitle': 'Nicht das Richtige?',
  'notice.perhaps': 'Frag jemanden; deine Suchwörter kommen mit.',
  'notice.askAbout': 'Nach „{query}“ fragen',
  'notice.clear': 'Suche leeren',
  'notice.goneTitle': 'Die Hilfe wurde unterbrochen',
  'notice.gone': 'Alongside hat nicht geantwortet. Was auf diesem Gerät gespeichert ist, ist sicher.',
  'notice.again': 'Erneut versuchen',

  'options.title': 'Alongside',
  'options.lead': 'Hilfe aus deinem Team, direkt auf der Seite, mit der du gerade arbeitest.',
  'options.sections': 'Abschnitte',
  'options.feeds': 'Deine Feeds',
  'options.noFeeds': 'Noch kein Feed. Füge die Adresse ein, die du von deinem Team hast.',
  'feeds.add': 'Feed hinzufügen',
  'options.address': 'Adresse des Feeds',
  'options.addressHint': 'https://team.example/tips.json',
  'options.addDo': 'Hinzufügen',
  'options.adding': 'Der Feed wird gelesen\u00a0…',
  'options.added': { one: '{title} hinzugefügt, {n} Tipp.', other: '{title} hinzugefügt, {n} Tipps.' },
  'options.privacy': 'Deine Seiten bleiben bei dir',

  'pages.title': 'Auf deinen Seiten',
  'pages.saved': 'Gespeichert',
  'pages.toolbar': 'Wenn du auf die Schaltfläche in der Symbolleiste klickst',
  'pages.popup': 'Hilfe öffnet sich in einem kleinen Fenster',
  'pages.sidebar': 'Hilfe öffnet sich neben der Seite',
  'pages.badge': 'Zahl der Tipps zur Seite auf der Schaltfläche in der Symbolleiste zeigen',
  'pages.badgeHint':
    'Auf Websites, auf denen die Hilfe immer an ist. Gezählt wird im Browser; von der Seite wird nichts gelesen.',
  'pages.icon': 'Punkt auf dem Symbol in der Symbolleiste zeigen, wo es Tipps gibt',
  'pages.iconHint':
    'Der Browser vergleicht die Adresse der Seite mit den Orten, für die Tipps geschrieben sind. Alongside erfährt nicht, welche Seiten du besuchst.',
  'pages.iconNone':
    'Firefox kann das Symbol nicht ändern, wo es Tipps gibt. Auf Websites, auf denen die Hilfe immer an ist, zeigt es die Zahl.',
  'pages.mail': 'Wo Entwürfe geöffnet werden',
  'pages.sites': 'Websites, auf denen die Hilfe immer an ist',
  'pages.ofPackage':
    'Auf diesen Websites deiner Organisation ist die Hilfe immer an. Ausschalten kannst du sie auf jeder einzeln, in der Hilfe.',
  'pages.off': 'Auf diesen Websites deiner Organisation hast du die Hilfe ausgeschaltet.',
  'pages.turnOn': 'Einschalten',
  'pages.noSites':
    'Noch keine. Öffne die Hilfe auf einer Website, die du oft nutzt, und wähle „Für diese Website einschalten“.',
  'pages.removed': 'Auf {host} ist die Hilfe nicht mehr immer an.',
  'pages.removedKept':
    'Auf {host} ist die Hilfe nicht mehr immer an. Deinen Feed darf Alongside weiterhin von dort holen.',

  'progress.fetching': 'Wird abgerufen\u00a0…',
  'progress.reading': { one: '{n} Eintrag gelesen', other: '{n} Einträge gelesen' },
  'progress.readingOf': '{n} von {total} Einträgen gelesen',
  'progress.saving': 'Wird gespeichert\u00a0…',
  'progress.indexing': 'Wird durchsuchbar gemacht\u00a0…',
  'progress.name': 'Fortschritt',

  'reason.field': 'Du bist im Feld „{words}“',
  'reason.error': 'Es geht um die Meldung: {words}',
  'reason.selection': 'Von dir markiert: {words}',
  'reason.page': 'Wörter auf dieser Seite: {words}',
  'reason.place': 'Für diese Seite geschrieben',
  'reason.address': 'In der Adresse dieser Seite: {words}',
  'reason.search': 'Danach hast du gesucht: {words}',

  'search.name': 'Tipps durchsuchen',
  'search.placeFeed': '{title} durchsuchen',
  'search.count': { one: '{n} Tipp gefunden', other: '{n} Tipps gefunden' },
  'search.clear': 'Leeren',

  'status.tips': { one: '{n} Tipp · {ago} aktualisiert', other: '{n} Tipps · {ago} aktualisiert' },
  'status.noFeed': 'Noch kein Feed',
  'status.first': 'Tipps werden zum ersten Mal geholt\u00a0…',
  'status.syncing': { one: '{n} Tipp · wird aktualisiert\u00a0…', other: '{n} Tipps · werden aktualisiert\u00a0…' },
  'status.offline': 'Offline · Stand: {ago}',
  'status.offlinePlain': 'Offline',
  'status.failing': 'Seit {date} nicht aktualisiert',
  'status.failed': 'Die Tipps ließen sich nicht lesen',
  'status.syncFailed': 'Das hat nicht geklappt. Bitte versuch es noch einmal.',

  'time.now': 'gerade eben',

  'tip.showMe': 'Zeig es mir',
  'tip.actions': 'Aktionen für diesen Tipp',
  'tip.helped': 'Hat geholfen',
  'tip.notThisTime': 'Diesmal nicht',
  'tip.thanksHelped': 'Schön zu hören. Danke dir.',
  'tip.thanksNot': 'Danke, dass du es sagst. Frag ruhig jemanden.',
  'tip.why': 'Warum dieser Tipp?',
  'tip.open': 'Mehr dazu auf {host}',
  'tip.openTool': 'Auf {host} öffnen',
  'tip.checkedBy': 'Von {name} {ago} geprüft',
  'tip.lastChecked': 'Zuletzt {ago} geprüft',
  'tip.lastCheckedBy': 'Zuletzt {ago} von {name} geprüft',
  'tip.overdue': 'Seit {date} nicht geprüft',
  'tip.changed': 'Geändert {ago}',

  'walk.step': 'Schritt {n} von {count}',
  'walk.back': 'Zurück',
  'walk.next': 'Weiter',
  'walk.stop': 'Beenden',
  'walk.nothing': 'Hier gibt es nichts zu zeigen, nur zu lesen.',
  'walk.shown': '„{name}“ ist auf der Seite markiert.',
  'walk.shownPlain': 'Die Stelle ist auf der Seite markiert.',
  'walk.missing':
    '„{name}“ ist gerade nicht auf dieser Seite. Vielleicht kommt es erst später oder steckt hinter einem Tab; der Schritt gilt trotzdem.',
  'walk.missingPlain':
    'Worum es hier geht, ist gerade nicht auf dieser Seite. Vielleicht kommt es erst später oder steckt hinter einem Tab; der Schritt gilt trotzdem.',
  'walk.unreadable': 'Auf dieser Seite lässt sich von hier aus nichts zeigen; der Schritt gilt trotzdem.',
};
