import { colourOf, initialsOf } from './avatar-of.ts';
import './avatar.css';

/** Shows a person as initials on a colour that stays theirs. */
export function Avatar({ name, size = 'normal' }: { name: string; size?: 'normal' | 'small' }) {
  const classes = ['avatar', `avatar--${colourOf(name)}`, ...(size === 'small' ? ['avatar--small'] : [])];
  return (
    <span class={classes.join(' ')} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
