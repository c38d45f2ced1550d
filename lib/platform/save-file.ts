/** Saves bytes as a file of this name in the person's downloads. */
export function saveBytes(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser has to have begun with it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves a text as a file of this name in the person's downloads. */
export function saveFile(name: string, content: string): void {
  saveBytes(name, name.endsWith('.txt') ? 'text/plain' : 'application/feed+json', content);
}
