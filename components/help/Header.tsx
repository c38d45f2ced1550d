import type { ComponentChildren } from 'preact';
import './header.css';

interface HeaderProps {
  /** The page in its own words; empty while not known. */
  title: string;
  /** Stands in for a title. */
  name: string;
  host: string;
  /** What can be done with the help itself. */
  children: ComponentChildren;
}

/** Says which page the help is for, and holds the controls of the help itself. */
export function Header({ title, name, host, children }: HeaderProps) {
  return (
    <header class="header">
      <div class="header-place">
        <h1 class={title === '' ? 'visually-hidden' : 'header-title'} dir="auto" title={title || undefined}>
          {title || name}
        </h1>
        <p class="header-host">{host}</p>
      </div>
      {children}
    </header>
  );
}
