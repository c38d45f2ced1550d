import { Icon, type IconShape } from './Icon.tsx';

/** A button that is only an icon: its name is spoken, and shown on hovering. */
export function IconButton({ shape, label, onClick }: { shape: IconShape; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button button--quiet button--icon" aria-label={label} title={label} onClick={onClick}>
      <Icon shape={shape} />
    </button>
  );
}
