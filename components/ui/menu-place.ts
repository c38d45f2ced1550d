/** A rectangle in the window. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Distances from the edges of the window, and how large a menu may grow from there, in pixels. */
export interface MenuPlace {
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
  maxWidth: number;
  maxHeight: number;
}

/** What stays free between a menu and the edge of the window. */
const EDGE_PX = 8;

/**
 * Finds where a menu is drawn: aligned with the end of its button, below it, or above where only there is room. It is bound
 * to the window on one side and has a limit to the other, so that it stays within when its words grow.
 */
export function placeMenu(
  button: Box,
  menu: { width: number; height: number },
  view: { width: number; height: number },
  isRightToLeft: boolean,
): MenuPlace {
  const below = view.height - EDGE_PX - button.bottom;
  const above = button.top - EDGE_PX;
  const block =
    menu.height <= below || below >= above
      ? { top: button.bottom, maxHeight: below }
      : { bottom: view.height - button.top, maxHeight: above };
  const beside = isRightToLeft ? view.width - EDGE_PX - button.left : button.right - EDGE_PX;
  const isAligned = menu.width <= beside;
  const [fromLeft, maxWidth] = isAligned ? [isRightToLeft, beside] : [!isRightToLeft, view.width - 2 * EDGE_PX];
  const left = isAligned ? button.left : EDGE_PX;
  const right = isAligned ? view.width - button.right : EDGE_PX;
  return { ...block, ...(fromLeft ? { left } : { right }), maxWidth };
}
