import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { PLACES_TO_PUBLISH, type PlaceToPublish } from '../../../lib/core/author/publish/hosting.ts';
import { HostingSteps } from './HostingSteps.tsx';
import { TryAddress, type TryAddressProps } from './TryAddress.tsx';
import '../workshop-section.css';

export interface PublishSectionProps extends TryAddressProps {
  /** What saves the feed, from whoever keeps it. */
  children?: ComponentChildren;
}

/** How a feed reaches its readers: where to put it, and whether it can be read there. */
export function PublishSection({ children, ...props }: PublishSectionProps) {
  const { text, onCopy } = props;
  const [titleId, placeId] = [useId(), useId()];
  const [place, setPlace] = useState<PlaceToPublish>('web');
  return (
    <section class="workshop-section" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{text('publish.title')}</h2>
        <p class="soft">{text('publish.lead')}</p>
      </div>
      {children}
      <div class="workshop-card">
        <div>
          <label class="label" for={placeId}>
            {text('publish.where')}
          </label>
          <select
            id={placeId}
            class="input"
            value={place}
            onChange={(event) => {
              const chosen = PLACES_TO_PUBLISH.find((one) => one === event.currentTarget.value);
              if (chosen) setPlace(chosen);
            }}
          >
            {PLACES_TO_PUBLISH.map((one) => (
              <option key={one} value={one}>
                {text(`publish.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <HostingSteps place={place} text={text} onCopy={onCopy} />
      </div>
      <TryAddress {...props} />
    </section>
  );
}
