import { useState } from 'preact/hooks';
import type { SidebarLayout } from '../../lib/core/sidebar/layout.ts';
import type { HelpAppProps } from './help-props.ts';

/** How the sidebar stands, with what was chosen in a private window: that is kept nowhere that would tell of it. */
export function useLayout({
  layout,
  isPrivate,
  tools,
}: Pick<HelpAppProps, 'layout' | 'isPrivate' | 'tools'>): Pick<HelpAppProps, 'layout' | 'tools'> {
  const [chosen, setChosen] = useState<Partial<SidebarLayout>>({});
  const { onLayout } = tools;
  if (!onLayout || !isPrivate) return { layout, tools };
  const choose = (part: Partial<SidebarLayout>) => {
    setChosen({ ...chosen, ...part });
    onLayout(part);
  };
  return { layout: { ...layout, ...chosen }, tools: { ...tools, onLayout: choose } };
}
