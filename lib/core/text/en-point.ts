// English: the messages about pointing at something on the page.

/** The English messages about pointing. */
export const enPoint = {
  'point.do': 'Point at it',
  'point.how':
    'Point at something on the page and click it. Or use the keys: left and right go from one thing to the next, up goes wider, down narrower. Enter takes it, Escape leaves.',
  'point.nothing': 'Nothing is outlined yet.',
  'point.at': '“{name}” is outlined.',
  'point.atUnnamed': 'Something without a name is outlined.',
  'point.unnamed': 'No name',
  'point.outOfReach': 'This part of the page belongs to another site and is out of reach.',
  'point.take': 'Get help on this',
  'point.previous': 'Previous',
  'point.next': 'Next',
  'point.wider': 'Wider',
  'point.narrower': 'Narrower',
  'point.leave': 'Cancel',
  'point.offerTitle': 'What is it about?',
  'point.offer': 'The browser did not say what you clicked. Point at it, and help is about exactly that.',
  'point.refused': 'On this page nothing can be pointed at.',
};
