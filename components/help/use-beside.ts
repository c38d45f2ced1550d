import { useState } from 'preact/hooks';
import type { Because } from '../../lib/core/help-start.ts';
import type { HelpAppProps } from './help-props.ts';

/** Puts help beside the page, and says why where that cannot be. */
export function useBeside(given: Because | null, { tools, onClose }: Pick<HelpAppProps, 'tools' | 'onClose'>) {
  const [because, setBecause] = useState(given);
  const openBeside = async (points = false) => {
    const outcome = (await tools.onOpenBeside?.(points).catch(() => null)) ?? 'refused';
    if (outcome === 'opened') onClose();
    else setBecause(outcome);
    return outcome === 'opened';
  };
  return { because, openBeside };
}
