import { Breakable } from '../ui/Breakable.tsx';

/** A pattern, without what nearly all begin with; written from left to right in every language. */
export const PlaceName = ({ place }: { place: string }) => (
  <bdi dir="ltr" class="place-name">
    <Breakable words={place.replace(/^https:\/\//, '')} />
  </bdi>
);
