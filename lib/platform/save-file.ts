/** Saves bytes as a file of this name in the person's downloads. */
export function saveBytes(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser has to have begun with it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Types of files by their endings; every other file that is saved is a feed. */
const TYPES: Record<string, string> = { txt: 'text/plain', html: 'text/html' };

/** Saves a text as a file of this name in the person's downloads. */
export function saveFile(name: string, content: string): void {
  const ending = name.split('.').at(-1) ?? '';
  saveBytes(name, Object.hasOwn(TYPES, ending) ? (TYPES[ending] ?? '') : 'application/feed+json', content);
}
