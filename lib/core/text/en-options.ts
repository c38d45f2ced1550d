// English: the messages of the options page.

/** The English messages of the options page. */
export const enOptions = {
  'policy.problemsTitle': 'Your organisation’s settings',
  'policy.problems': 'Some values can’t be used; the rest apply. Please tell your administrator.',
  'policy.expected': 'expected here: {expected}',
  'policy.wanted': 'Your organisation suggests these sites. Your browser asks once for each.',
  'policy.noOtherFeeds': 'Your organisation has set which feeds are followed.',
  'policy.heldFeeds': 'Yours are kept, and followed again when that changes:',

  'quiet.title': 'Hidden tips and quiet mode',
  'quiet.untilTime': 'Everywhere, until {time}',
  'quiet.end': 'Show again',

  'welcome.title': 'Help on the page you’re working on',
  'welcome.tips': 'Stuck on a field, a word or a message? Your team’s tips for exactly that are one click away.',
  'welcome.ask': 'No tip fits? Your question to the colleague who knows is already half written.',
  'welcome.private': 'What’s on your pages stays in your browser.',
  'welcome.ok': 'It’s OK to ask for help.',
  'welcome.feed': 'Add your team’s tips',
  'welcome.feedHow': 'Paste the address you were given. Until then, there are samples for well-known sites.',
  'welcome.try': 'Try it',
  'welcome.tryHow': 'Open this page, click in the text, then press the toolbar button.',
  'welcome.tryDo': 'Open Wikipedia’s sandbox',
  'welcome.write': 'Write tips yourself',
  'welcome.writeHow':
    'Open help on a page and choose “{write}” in the menu. The workshop turns your tips into a feed for your team.',
  'welcome.hand': 'Keep it handy',
  'welcome.pin': 'Pin the button: click the puzzle piece in the toolbar, then the pin next to Alongside.',
  'welcome.pinFirefox':
    'Pin the button: click the puzzle piece in the toolbar, then the gear next to Alongside, and choose “Pin to Toolbar”.',
  'welcome.icon':
    'A dot on the icon means there are tips for the page. Your browser works that out; Alongside isn’t told where you go.',
  'welcome.shortcut': '{shortcut} opens help beside the page.',
  'welcome.menu': 'So does right-clicking and choosing “Get help on this”.',

  'you.title': 'About you',
  'you.auto': 'Same as the browser',
  'you.name': 'Your name, to sign questions',
  'you.closing': 'Your closing line',
  'you.roles': 'Your roles, as named in your team’s feed',

  'about.title': 'About',
  'about.version': 'Alongside {version}, free software under the MIT licence.',

  'feeds.name': 'Name',
  'feeds.color': 'Colour',
  'feeds.none': 'None',
  'feeds.amber': 'Amber',
  'feeds.blue': 'Blue',
  'feeds.violet': 'Violet',
  'feeds.green': 'Green',
  'feeds.red': 'Red',
  'feeds.olive': 'Olive',
  'feeds.up': 'Move {title} up',
  'feeds.down': 'Move {title} down',
  'feeds.moved': '{title} moved to position {n}',

  'key.value': 'Key',
  'key.header': 'Header to send it in',
  'key.what': 'Only if you were given one. It stays on this device and is sent only to {host}.',
  'key.isSet': 'A key is set. It stays on this device and is sent only to {host}.',
  'key.save': 'Save key',
  'key.remove': 'Remove key',

  'privacy.read': 'What is read',
  'privacy.readWords':
    'The page you ask about: its title, address, headings, labels, messages and the text you’ve selected. Never what you type in its fields.',
  'privacy.kept': 'What is stored',
  'privacy.keptWords':
    'On this device only: your settings, your tips, your questions with the page each was asked on, and your feedback on tips. Every other page is forgotten.',
  'privacy.leaves': 'What is sent',
  'privacy.leavesWords':
    'Requests for the feeds above and their pictures, and nothing else. A question leaves as your own email, after you’ve seen every word of it.',
  'privacy.may': 'What it can do',
  'privacy.mayWords':
    'Read a page when you use the button, the shortcut or the menu there. More only where you allow it, site by site.',

  'side.title': 'Where help opens beside a page',
  'side.auto': 'Automatic: on the right, or on the left for pages written right to left',
  'side.left': 'On the left',
  'side.right': 'On the right',

  'you.rolesKnown': 'Roles in your feeds',

  'practice.title': 'Practice',
  'practice.how':
    'A made-up page. Click a field, or press Save to see an error message, and watch the help beside it. Nothing here is kept.',

  'welcome.practice': 'Open the practice page',
  'welcome.practiceHow': 'A made-up form with help beside it: click a field and see.',
} as const;
