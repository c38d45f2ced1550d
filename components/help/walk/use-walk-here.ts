import type { RefObject } from 'preact';
import type { KeptState } from '../../../lib/core/kept-state.ts';
import type { Help } from '../../../lib/core/messages.ts';
import type { Walk } from '../../../lib/core/walk.ts';
import type { HelpAppProps } from '../help-props.ts';
import { pageUrl } from '../page-name.ts';
import { useWalk, type Walking } from './use-walk.ts';

interface WalkTools {
  isReady: boolean;
  onKeep: (part: Partial<KeptState>) => void;
  onBeside: () => Promise<boolean>;
  main: RefObject<HTMLElement | null>;
}

/** Shows the steps of a tip on the page; from the popup beside it, where that can be. */
export function useWalkHere(
  { client, start, frame, tools }: Pick<HelpAppProps, 'client' | 'start' | 'frame' | 'tools'>,
  help: Help,
  { isReady, onKeep, onBeside, main }: WalkTools,
): Walking {
  const isPopup = frame === 'popup';
  // The popup closes as soon as the page is used: what is shown there goes on beside the page, where it can stand.
  const walkBeside = (walk: Walk) => {
    onKeep({ walk });
    return onBeside();
  };
  return useWalk({
    client,
    startWalk: start.walk,
    onWalk: (walk) => onKeep({ walk }),
    onShowElsewhere: isPopup && tools.onOpenBeside && help.page.status === 'read' ? walkBeside : undefined,
    url: isReady ? pageUrl(help) : null,
    isFleeting: isPopup,
    main,
  });
}
