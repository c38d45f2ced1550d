import { useRef } from 'preact/hooks';

/** While somebody points at the tips or moves among them with the keyboard, nothing in them may move. */
export function useHold() {
  const held = useRef({ pointer: false, focus: false });
  return {
    set: (by: 'pointer' | 'focus', isHeld: boolean) => {
      held.current[by] = isHeld;
    },
    isHeld: () => held.current.pointer || held.current.focus,
  };
}
