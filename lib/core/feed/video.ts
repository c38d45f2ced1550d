// Videos are never embedded: their player would ask its host for whatever it likes. A link says where they are.

/** Hosts and paths of frames that hold a player. */
const PLAYERS = /(^|[./-])(embed|player|video|videos|youtube|youtube-nocookie|youtu|vimeo|loom|wistia)([./?-]|$)/i;

/** The address of a video, absolute; `null` where the source of an element is none. */
export function videoAddress(element: string, source: string, feedUrl: string): string | null {
  const base = URL.canParse(feedUrl) ? feedUrl : undefined;
  if (source.trim() === '' || !URL.canParse(source.trim(), base)) return null;
  const url = new URL(source.trim(), base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // A frame may hold anything else as well, such as a map.
  return element === 'video' || PLAYERS.test(url.host + url.pathname) ? url.href : null;
}
