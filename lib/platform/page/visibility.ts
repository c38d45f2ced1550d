// What is drawn. Whoever asks about many elements does so after the page has been laid out.

/** True when an element can be seen. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** True when an element is there for assistive technology: as that, but also when it is transparent. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** True when an element can be seen and is large enough: announcers for screen readers are drawn too small. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2 && isVisible(element);
}

/** How a child of something visible is drawn. */
export interface ChildLook {
  isHidden: boolean;
  isTransparent: boolean;
  /** True when its words run on with those around it, as in `re<b>do</b>`. */
  runsOn: boolean;
}

/** Looks at a child of something visible; cheaper than asking for the child alone. */
export function lookOf(child: Element): ChildLook {
  const { display, visibility, opacity, contentVisibility } = getComputedStyle(child);
  return {
    isHidden: display === 'none' || visibility !== 'visible' || contentVisibility === 'hidden',
    isTransparent: opacity === '0',
    runsOn: (display === 'inline' && child.localName !== 'br') || display === 'contents',
  };
}
