// English: the messages of help, against which every other language is checked. One key per message; keys are grouped by surface.
import { enAsk } from './en-ask.ts';
import { enEditor } from './en-editor.ts';
import { enFeeds } from './en-feeds.ts';
import { enPick } from './en-pick.ts';
import { enPlace } from './en-place.ts';
import { enPoint } from './en-point.ts';
import { enProblems } from './en-problems.ts';
import { enRecord } from './en-record.ts';
import { enSave } from './en-save.ts';
import { enSettings } from './en-settings.ts';
import { enShared } from './en-shared.ts';
import { enUse } from './en-use.ts';
import { enWrite } from './en-write.ts';

/** The English messages of help. */
export const enHelp = {
  ...enAsk,
  ...enEditor,
  ...enPick,
  ...enPlace,
  ...enPoint,
  ...enRecord,
  ...enFeeds,
  ...enProblems,
  ...enSave,
  ...enSettings,
  ...enShared,
  ...enUse,
  ...enWrite,

  'beside.busy': 'This page is busy and didn’t respond, so help opened here.',
  'beside.unreachable': 'Help can’t open beside this page, so it opened here.',
  'beside.removed': 'This page closed help, so it opened here.',
  'beside.refused': 'Your browser blocks extensions on this page, so help opened here.',
  'beside.focus': 'This page kept taking over the keyboard, so help continues here with what you’ve typed.',
  'beside.covered':
    'Help was partly hidden beside this page when you pressed that, so nothing was done and help moved here. If you meant it, press again here.',

  'failure.offline': 'You’re offline. The tips on this device are still here.',
  'failure.unreachable': '{host} can’t be reached. Check the address, or try again later.',
  'failure.permission':
    '{host} can’t be read yet: either it’s down, or your browser needs your permission to fetch tips from there.',
  'failure.timeout': '{host} took longer than {seconds} seconds to answer. Try again later.',
  'failure.http': '{host} answered with error {status}. Check the address, or tell the feed’s owner.',
  'failure.unauthorised': '{host} requires you to sign in before it shares its tips (status {status}).',
  'failure.busy': '{host} is busy and asks to be tried again later.',
  'failure.redirect':
    '{host} redirects to {to}. Feeds are only read from their own host; if {to} is right, add that address.',
  'failure.html': '{host} sent a web page instead of a feed. Do you have to sign in there first?',
  'failure.not-json': 'What {host} sent isn’t JSON, so it can’t be read as a feed: {detail}.',
  'failure.cut-off': 'The feed from {host} is incomplete. Try again; if it keeps happening, tell the feed’s owner.',
  'failure.encoding': 'The feed from {host} isn’t encoded in UTF-8.',
  'failure.not-allowed': '{host} can’t be added: your organisation has set which feeds are followed.',
  'failure.not-feed': 'What {host} sent isn’t a JSON Feed. {detail}.',
  'failure.too-large':
    'The feed from {host} is larger than the {limit} MB allowed per file. Its author can split it into pages.',
  'failure.too-many-pages': 'The feed from {host} has more than {limit} pages, the most that can be read.',
  'failure.page-host': 'The feed from {host} continues at {next}. Only pages on its own host are read.',
  'failure.rollback':
    '{host} sent an older feed (revision {found}) than the one here (revision {stored}). The newer one is kept.',
  'failure.emptied':
    'The feed from {host} dropped from {before} to {after} tips at once. The tips on this device are kept until the next check agrees.',
  'failure.storage-full': 'There’s no space left on this device for more tips. The previous tips are kept.',
  'failure.storage':
    'The tips couldn’t be stored on this device ({detail}). The previous tips are kept. If the disk is full, free up some space.',
  'failure.bad-url': 'This isn’t a web address. One looks like https://team.example/tips.json.',
  'failure.insecure-url':
    'Use an address that starts with https://, so nobody can change the tips on their way to you.',
  'failure.password-url':
    'An address containing a name or password can’t be fetched safely. Use the plain address of {host}.',
  'failure.already-added': 'This feed is already in your list.',

  'feeds.details': 'Details',
  'feeds.detailsName': 'Details about the tips',
  'feeds.sample': 'Sample',
  'feeds.sampleFrom': 'Comes with Alongside; remove it once you’ve added your team’s feed.',
  'feeds.tips': { one: '{n} tip', other: '{n} tips' },
  'feeds.checked': 'checked {ago}',
  'feeds.neverChecked': 'not checked yet',
  'feeds.sync': 'Sync now',
  'feeds.removed': '{title} removed',
  'feeds.allow': 'Allow',
  'feeds.problemsMore': { one: 'and {n} more', other: 'and {n} more' },
  'feeds.failingSince': { one: 'Tried {n} time since {when}.', other: 'Tried {n} times since {when}.' },
  'feeds.kept': 'The previous tips are kept.',

  'group.field': 'For “{field}”',
  'group.fieldPlain': 'For this field',
  'group.message': 'For this message',
  'group.page': 'For this page',
  'group.site': 'For this site',
  'group.near': 'Closest matches',
  'group.reading': 'Still open',
  'group.saved': 'Just saved',
  'group.found': 'Results for “{query}”',
  'group.perhaps': 'May help with “{query}”',
  'group.more': 'More ({n})',
  'group.fewer': 'Fewer',

  'help.name': 'Help for this page',
  'help.close': 'Close help',
  'help.options': 'Options',
  'help.openBeside': 'Open beside the page',
  'help.openPanel': 'Open in the browser’s side panel',
  'help.newAbove': 'Above: {heading}',
  'help.nowFor': '{heading}: {title}',
  'help.thisPage': 'This page',

  'kind.guide': 'Guide',
  'kind.tip': 'Tip',
  'kind.contact': 'Contact',
  'kind.tool': 'Tool',
  'kind.course': 'Course',
  'kind.announcement': 'News',

  'mail.default': 'Your email app',
  'mail.gmail': 'Gmail',
  'mail.outlook': 'Outlook.com',
  'mail.outlook-work': 'Outlook (work or school)',

  'menu.name': 'Help menu',
  'menu.layout': 'Layout',
  'menu.left': 'On the left',
  'menu.right': 'On the right',
  'menu.room': 'Make room beside the page',
  'menu.overlay': 'Float over the page',
  'menu.always': 'Always on for this site…',

  'notice.noFeedTitle': 'No tips here yet',
  'notice.noFeed': 'Tips come from your team’s feed. Just paste its address.',
  'notice.firstSyncTitle': 'Getting your team’s tips',
  'notice.firstSync': 'This happens only once. After that they’re here instantly, even offline.',
  'notice.noTipTitle': 'No tip for this page yet',
  'notice.noTipNear': 'Here are the closest matches, and someone you can ask.',
  'notice.noTip': 'Search, or ask: someone has been here before you.',
  'notice.where': 'Click the field you’re stuck on, or point at it.',
  'notice.whereFromPopup': 'Point at what you’re stuck on, or click it and open help again.',
  'notice.nothingTitle': 'Nothing found for “{query}”',
  'notice.nothing': 'Try fewer or different words. Or ask: your search goes into the question.',
  'notice.nothingNear': 'Here are the closest matches. Or ask: your search goes into the question.',
  'notice.perhapsTitle': 'Not what you need?',
  'notice.perhaps': 'Ask: your search goes into the question.',
  'notice.askAbout': 'Ask about “{query}”',
  'notice.clear': 'Clear search',
  'notice.goneTitle': 'Help was interrupted',
  'notice.gone': 'Alongside didn’t respond. Everything stored on this device is safe.',
  'notice.again': 'Try again',

  'options.title': 'Alongside',
  'options.lead': 'Help from your colleagues, on the page you’re working on.',
  'options.sections': 'Sections',
  'options.feeds': 'Your feeds',
  'options.noFeeds': 'No feeds yet. Paste the address your team gave you.',
  'feeds.add': 'Add a feed',
  'options.address': 'Feed address',
  'options.addressHint': 'https://team.example/tips.json',
  'options.addDo': 'Add',
  'options.adding': 'Reading the feed…',
  'options.added': { one: '{title} added, {n} tip.', other: '{title} added, {n} tips.' },
  'options.privacy': 'Your pages stay yours',

  'pages.title': 'On your pages',
  'pages.saved': 'Saved',
  'pages.toolbar': 'When you press the toolbar button',
  'pages.popup': 'Help opens in a small window',
  'pages.sidebar': 'Help opens beside the page',
  'pages.badge': 'Show the number of tips on the toolbar button',
  'pages.badgeHint': 'On sites where help is always on. Tips are counted in your browser; nothing on the page is read.',
  'pages.icon': 'Put a dot on the toolbar icon where there are tips',
  'pages.iconHint':
    'Your browser compares the page’s address with the places tips are written for. Alongside isn’t told which pages you visit.',
  'pages.iconNone':
    'Firefox can’t change the toolbar icon where there are tips. On sites where help is always on, the number can tell you.',
  'pages.mail': 'Where to open drafts',
  'pages.sites': 'Sites where help is always on',
  'pages.ofPackage': 'Help is always on at these sites of your organisation. You can turn it off on each, in help.',
  'pages.off': 'You’ve turned help off on these sites of your organisation.',
  'pages.turnOn': 'Turn on',
  'pages.noSites': 'No sites yet. Open help on a site you use often, and choose “Turn on for this site”.',
  'pages.removed': 'Help is no longer always on for {host}.',
  'pages.removedKept':
    'Help is no longer always on for {host}. Your browser still lets Alongside fetch your feed from there.',

  'progress.fetching': 'Fetching…',
  'progress.reading': { one: '{n} item read', other: '{n} items read' },
  'progress.readingOf': '{n} of {total} items read',
  'progress.saving': 'Saving…',
  'progress.indexing': 'Making them searchable…',
  'progress.name': 'Progress',

  'reason.field': 'You’re in the field “{words}”',
  'reason.error': 'It’s about the message {words}',
  'reason.selection': 'The text you selected: {words}',
  'reason.page': 'Words on this page: {words}',
  'reason.place': 'Written for this page',
  'reason.address': 'In the address of this page: {words}',
  'reason.search': 'What you searched for: {words}',

  'search.name': 'Search tips',
  'search.placeFeed': 'Search {title}',
  'search.count': { one: '{n} tip found', other: '{n} tips found' },
  'search.clear': 'Clear',

  'status.tips': { one: '{n} tip · updated {ago}', other: '{n} tips · updated {ago}' },
  'status.noFeed': 'No feeds yet',
  'status.first': 'Getting tips for the first time…',
  'status.syncing': { one: '{n} tip · updating…', other: '{n} tips · updating…' },
  'status.offline': 'Offline · tips from {ago}',
  'status.offlinePlain': 'Offline',
  'status.failing': 'No update since {date}',
  'status.failed': 'The tips couldn’t be read',
  'status.syncFailed': 'That didn’t work. Please try again.',

  'time.now': 'just now',

  'tip.showMe': 'Show me',
  'tip.actions': 'Actions for this tip',
  'tip.helped': 'Helped',
  'tip.notThisTime': 'Not this time',
  'tip.thanksHelped': 'Good to hear. Thank you.',
  'tip.thanksNot': 'Thanks for saying so. It’s OK to ask.',
  'tip.why': 'Why this tip?',
  'tip.open': 'Read more at {host}',
  'tip.openTool': 'Open at {host}',
  'tip.checkedBy': 'Checked {ago} by {name}',
  'tip.lastChecked': 'Last checked {ago}',
  'tip.lastCheckedBy': 'Last checked {ago} by {name}',
  'tip.overdue': 'Not checked since {date}',
  'tip.changed': 'Changed {ago}',

  'walk.step': 'Step {n} of {count}',
  'walk.back': 'Back',
  'walk.next': 'Next',
  'walk.stop': 'Stop',
  'walk.nothing': 'Nothing to highlight in this step, just to read.',
  'walk.shown': '“{name}” is highlighted on the page.',
  'walk.shownPlain': 'It’s highlighted on the page.',
  'walk.missing':
    '“{name}” isn’t on this page right now. It may come later or be behind a tab; the step still applies.',
  'walk.missingPlain':
    'What this step is about isn’t on this page right now. It may come later or be behind a tab; the step still applies.',
  'walk.unreadable': 'Nothing on this page can be highlighted from here; the step still applies.',
} as const;
