import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';
import { IconButton } from './IconButton.tsx';
import './picture-dialog.css';
import type { OpenPicture } from './picture-frames.ts';

interface PictureDialogProps {
  picture: OpenPicture;
  text: Text;
  onClose: () => void;
}

/** A picture as large as it is, over everything; Escape leads back to where it was opened. */
export function PictureDialog({ picture, text, onClose }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // What scrolls must be reached by keys as well.
    room.current?.setAttribute('tabindex', '0');
  }, []);
  const close = () => dialog.current?.close();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // This Escape closes the picture and not the help; the browser would close the popup.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const name = picture.alt.trim() || text('editor.picture');
  return (
    <dialog ref={dialog} class="picture-dialog" aria-label={name} onClose={onClose} onKeyDown={closeOnEscape}>
      <div class="picture-dialog-head">
        <IconButton shape="close" label={text('picture.close')} onClick={close} />
      </div>
      <div class="picture-dialog-room" ref={room}>
        <img src={picture.source} alt={picture.alt} />
      </div>
    </dialog>
  );
}
