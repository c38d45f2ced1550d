import { IconButton } from '../ui/IconButton.tsx';
import type { HelpAppProps } from './help-props.ts';
import { SidebarMenu } from './SidebarMenu.tsx';

interface HeaderToolsProps
  extends Pick<HelpAppProps, 'frame' | 'text' | 'tools' | 'layout' | 'onClose' | 'onOpenOptions'> {
  /** A page that no script may enter: beside it only the browser's own panel can stand. */
  isClosedPage: boolean;
  onOpenBeside: () => void;
}

/** The controls at the head: another place for help, how it stands, the options, and out. */
export function HeaderTools({ isClosedPage, onOpenBeside, ...props }: HeaderToolsProps) {
  const { frame, text, tools, layout, onClose, onOpenOptions } = props;
  const { onOpenPanel, onLayout, onAlwaysHere } = tools;
  const openPanel = isClosedPage ? onOpenPanel : undefined;
  return (
    <>
      {openPanel && <IconButton shape="beside" label={text('help.openPanel')} onClick={openPanel} />}
      {!openPanel && tools.onOpenBeside && (
        <IconButton shape="beside" label={text('help.openBeside')} onClick={onOpenBeside} />
      )}
      {onLayout ? (
        <SidebarMenu
          layout={layout}
          text={text}
          onLayout={onLayout}
          onAlwaysHere={onAlwaysHere}
          onOpenOptions={onOpenOptions}
        />
      ) : (
        <IconButton shape="options" label={text('help.options')} onClick={onOpenOptions} />
      )}
      {frame === 'page' && <IconButton shape="close" label={text('help.close')} onClick={onClose} />}
    </>
  );
}
