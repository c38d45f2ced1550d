// Builds what keeps the pictures beside feeds and gives them to the help page.
import { exclusively } from '../../lib/platform/exclusively.ts';
import { createPictureClient } from '../../lib/platform/picture-client.ts';
import { createPicturesService, type PicturesPorts } from '../../lib/services/pictures.ts';
import { createPictureShow } from '../../lib/services/show-pictures.ts';

type Given = Omit<PicturesPorts, 'client' | 'exclusively'>;

/** Builds the services of the pictures. */
export function wirePictures(access: Parameters<typeof createPictureClient>[0], given: Given) {
  const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  return {
    keeping: createPicturesService({ ...given, client: createPictureClient(access), exclusively }),
    show: createPictureShow(given.pictures, wait),
  };
}
