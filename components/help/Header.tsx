import type { Text } from '../../lib/core/text/text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import './header.css';

interface HeaderProps {
  /** The page in its own words; empty while not known. */
  title: string;
  host: string;
  text: Text;
  /** Absent in the popup, which closes by itself. */
  onClose?: () => void;
  onOpenOptions: () => void;
}

/** Says which page the help is for, and leads to the options and out. */
export function Header({ title, host, text, onClose, onOpenOptions }: HeaderProps) {
  return (
    <header class="header">
      <div class="header-place">
        <h1 class={title === '' ? 'visually-hidden' : 'header-title'} dir="auto">
          {title || text('help.name')}
        </h1>
        <p class="header-host">{host}</p>
      </div>
      <IconButton shape="options" label={text('help.options')} onClick={onOpenOptions} />
      {onClose && <IconButton shape="close" label={text('help.close')} onClick={onClose} />}
    </header>
  );
}
