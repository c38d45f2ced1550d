import type { ComponentChildren } from 'preact';
import {
  ADDRESSES_LIKE,
  APACHE,
  AZURE,
  GITLAB_CI,
  GOOGLE_COMMAND,
  GOOGLE_CORS,
  type HostingLines,
  IIS,
  NGINX,
  type PlaceToPublish,
  S3,
} from '../../../lib/core/author/publish/hosting.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import './publish.css';

interface HostingStepsProps {
  place: PlaceToPublish;
  text: Text;
  onCopy: (value: string) => Promise<boolean>;
}

/** How a feed is published in one place, step by step, with the lines to copy. */
export function HostingSteps({ place, text, onCopy }: HostingStepsProps) {
  const lines = (some: HostingLines) => <Lines {...some} text={text} onCopy={onCopy} />;
  const address = (...like: string[]) => (
    <Step key="address" words={text('publish.addressIs')}>
      {like.map((one) => (
        <code key={one} class="publish-address" dir="ltr">
          {one}
        </code>
      ))}
    </Step>
  );
  const STEPS: Record<PlaceToPublish, ComponentChildren[]> = {
    web: [
      <Step key="1" words={text('publish.web1')} />,
      <Step key="2" words={text('publish.web2')}>
        {lines(NGINX)}
        {lines(APACHE)}
      </Step>,
      address(ADDRESSES_LIKE.web),
    ],
    github: [
      <Step key="1" words={text('publish.github1')} />,
      <Step key="2" words={text('publish.github2')} />,
      address(ADDRESSES_LIKE.github),
      <Step key="4" words={text('publish.github3')} />,
    ],
    gitlab: [
      <Step key="1" words={text('publish.gitlab1')} />,
      <Step key="2" words={text('publish.gitlab2')}>
        {lines(GITLAB_CI)}
      </Step>,
      <Step key="3" words={text('publish.gitlab3')} />,
      <Step key="4" words={text('publish.gitlab4')} />,
    ],
    intranet: [
      <Step key="1" words={text('publish.intranet1')} />,
      <Step key="2" words={text('publish.intranet2')} />,
      <Step key="3" words={text('publish.intranet3')}>
        {lines(IIS)}
      </Step>,
      address(ADDRESSES_LIKE.intranet),
    ],
    bucket: [
      <Step key="1" words={text('publish.bucket1')} />,
      <Step key="2" words={text('publish.bucket2')}>
        {lines(S3)}
      </Step>,
      <Step key="3" words={text('publish.bucket3')}>
        {lines(GOOGLE_CORS)}
        {lines(GOOGLE_COMMAND)}
      </Step>,
      <Step key="4" words={text('publish.bucket4')}>
        {lines(AZURE)}
      </Step>,
      address(ADDRESSES_LIKE.s3, ADDRESSES_LIKE.google, ADDRESSES_LIKE.azure),
    ],
  };
  return <ol class="publish-steps">{STEPS[place]}</ol>;
}

function Step({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <li>
      <p>{words}</p>
      {children}
    </li>
  );
}

type LinesProps = HostingLines & Pick<HostingStepsProps, 'text' | 'onCopy'>;

function Lines({ what, lines, text, onCopy }: LinesProps) {
  return (
    <div class="publish-lines">
      <pre dir="ltr">
        <code>{lines}</code>
      </pre>
      <div class="workshop-actions">
        <CopyButton
          label={text('publish.copyLines', { what })}
          value={lines}
          text={text}
          class="button button--small"
          onCopy={onCopy}
        />
      </div>
    </div>
  );
}
