// English: the messages about the page that help is for, what keeps it from being read, and help that has gone from it.

/** The English messages about the page. */
export const enPlace = {
  'back.title': 'Help was open here',
  'back.words': 'Your browser closed it when the page loaded. One click brings it back as it was.',
  'back.wordsKeys': 'Your browser closed it when the page loaded. This button or {shortcut} brings it back as it was.',
  'back.do': 'Reopen help',

  'orphaned.title': 'Alongside was updated',
  'orphaned.words':
    'Press the shortcut or the toolbar button to reopen help here. What you’ve typed stays until then, or until you close this.',

  'unreadable.title': 'This page can’t be read',
  'unreadable.titleNotYet': 'This page hasn’t been read yet',
  'unreadable.browser-page': 'The browser’s own pages and extension pages can’t be read. You can still search and ask.',
  'unreadable.store': 'The browser doesn’t let extensions read its store. You can still search and ask.',
  'unreadable.needs-click':
    'Press the toolbar button or the shortcut on this page to let help read it. You can still search and ask.',
  'unreadable.keys': 'Press {shortcut} or the toolbar button to let help read this page. You can still search and ask.',
  'unreadable.pdf': 'PDF documents can’t be read from here. Search for a word you see in this one, or ask.',
  'unreadable.reader':
    'Reader view can’t be read from here. Leave it to let help read the page. You can still search and ask.',
  'unreadable.file': 'Files on this device aren’t read. You can still search and ask.',
  'unreadable.no-access': 'Your browser or organisation blocks extensions on this site. You can still search and ask.',
  'unreadable.no-site': 'This page is empty or isn’t part of a site. Open the page you need help with, or search.',
  'unreadable.blank': 'There is nothing on this page yet. Open the page you need help with, or search.',
  'unreadable.busy': 'This page is busy and didn’t respond. You can still search and ask, or reopen help in a moment.',
  'unreadable.not-loaded':
    'Your browser couldn’t open this page and shows its own message instead. Reload the page, or search and ask.',
  'unreadable.failed': 'This page couldn’t be read just now. You can still search and ask.',
} as const;
