// Pictures of a tip draft: its text names them, because an address that holds a picture is longer than any text.

const NAME = /^picture-(\d+)$/;

/** A name that no picture has yet. */
export function freePictureName(taken: Readonly<Record<string, string>>): string {
  const numbers = Object.keys(taken).map((name) => Number(NAME.exec(name)?.[1] ?? 0));
  return `picture-${Math.max(0, ...numbers) + 1}`;
}

/** Gives names to the pictures of one tip. */
export interface PictureNames {
  /** The name of a picture that stands in its address; any other address stays. */
  take(address: string): string;
  count(): number;
  all(): Record<string, string>;
}

/** Creates what names pictures; those in `taken` keep their names. */
export function createPictureNames(taken: Readonly<Record<string, string>> = {}): PictureNames {
  const pictures: Record<string, string> = { ...taken };
  return {
    take(address) {
      if (!/^data:/i.test(address)) return address;
      const known = Object.entries(pictures).find(([, data]) => data === address)?.[0];
      const name = known ?? freePictureName(pictures);
      pictures[name] = address;
      return name;
    },
    count: () => Object.keys(pictures).length,
    all: () => ({ ...pictures }),
  };
}

/** HTML with each name of a picture exchanged for the picture. */
export const withNamedPictures = (html: string, pictures: Readonly<Record<string, string>>): string =>
  html.replace(/ src="(picture-\d+)"/g, (whole, name: string) => {
    const address = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
    return address === undefined ? whole : ` src="${address}"`;
  });

/** The pictures that a text names, in their order, with what they show. */
export function picturesIn(
  text: string,
  pictures: Readonly<Record<string, string>>,
): { name: string; alt: string; address: string }[] {
  return [...text.matchAll(/!\[((?:[^\]\\]|\\.)*)\]\((picture-\d+)\)/g)].flatMap(([, alt = '', name = '']) => {
    const address = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
    return address === undefined ? [] : [{ name, alt: alt.replace(/\\(.)/g, '$1'), address }];
  });
}

/** Characters that the pictures take which a text names. */
export const sizeOfPictures = (pictures: Readonly<Record<string, string>>): number =>
  Object.values(pictures).reduce((sum, address) => sum + address.length, 0);
