import { Fragment } from 'preact';
import { toLinePieces } from '../../lib/core/text/line-breaks.ts';

/** Words whose addresses go on in the next line after their marks, and are copied whole. */
export function Breakable({ words }: { words: string }) {
  return (
    <>
      {toLinePieces(words).map((piece, at) => (
        // Pieces have no identity but their place.
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </>
  );
}
