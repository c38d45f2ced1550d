/** Saves a text as a file of this name in the person's downloads. */
export function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/feed+json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser has to have begun with it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
