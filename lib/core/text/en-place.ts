// English: the messages about the page that help is for, what keeps it from being read, and help that has gone from it.

/** The English messages about the page. */
export const enPlace = {
  'back.title': 'Help was open here',
  'back.words': 'Your browser took it away when the page loaded. One press brings it back as it was.',
  'back.wordsKeys':
    'Your browser took it away when the page loaded. This button or {shortcut} brings it back as it was.',
  'back.do': 'Bring help back',

  'orphaned.title': 'Alongside was updated',
  'orphaned.words':
    'Press the shortcut or the toolbar button, and help opens here anew. What you typed here stays until then, or until you close this.',

  'unreadable.title': 'This page can’t be read',
  'unreadable.titleNotYet': 'This page has not been read yet',
  'unreadable.browser-page':
    'Pages of the browser itself and of its extensions can’t be read. Search and asking work as ever.',
  'unreadable.store': 'The browser keeps its store closed to extensions. Search and asking work as ever.',
  'unreadable.needs-click':
    'Press the toolbar button or the shortcut on this page, and help reads it. Search and asking work as ever.',
  'unreadable.keys':
    'Press {shortcut} or the toolbar button, and help reads this page here. Search and asking work as ever.',
  'unreadable.pdf': 'PDF documents can’t be read from here. Search for a word you see in it, or ask.',
  'unreadable.reader':
    'The reader view can’t be read from here. Leave it, and help reads the page itself. Search and asking work as ever.',
  'unreadable.file': 'Files on this device are not read. Search and asking work as ever.',
  'unreadable.no-access': 'Your browser or organisation keeps this site closed. Search and asking work as ever.',
  'unreadable.no-site': 'This page is empty, or belongs to no website. Open the page you need help with, or search.',
  'unreadable.blank': 'There is nothing on this page yet. Open the page you need help with, or search.',
  'unreadable.busy':
    'This page is busy and did not answer. Search and asking work as ever; open the help again in a moment.',
  'unreadable.not-loaded':
    'Your browser could not open this page; what it says there is not the page’s own. Load it again, or search and ask as ever.',
  'unreadable.failed': 'This page could not be read just now. Search and asking work as ever.',
} as const;
