// Whether the name an element has is the name that a tip gives it.

/** How well a name fits: all of it, or its first words. */
export type NameFit = 'whole' | 'start' | null;

/** A name without what differs from page to page: case, white space, the mark of a required field, dots. */
const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:*.]+$/, '')
    .trim();

/** Compares the name an element has with the wanted one; `Save` is no start of `Saved`. */
export function fitName(found: string, wanted: string): NameFit {
  const [has, wants] = [plainName(found), plainName(wanted)];
  if (has === '' || wants === '') return null;
  if (has === wants) return 'whole';
  return has.startsWith(wants) && !/^[\p{L}\p{N}]/u.test(has.slice(wants.length)) ? 'start' : null;
}
