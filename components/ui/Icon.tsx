const SHAPES = {
  back: 'M10 3 5 8l5 5',
  beside: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  check: 'm3.5 8.5 3 3 6-7',
  chevron: 'm4 6 4 4 4-4',
  close: 'm4 4 8 8m0-8-8 8',
  more: 'M3.2 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0m4.2 0a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0m4.2 0a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
  options:
    'M2.5 4.5h5m4 0h2m-11 7h2m4 0h5M11 4.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Zm-3 7a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Z',
  point: 'M8 1.5v2.5m0 8v2.5M1.5 8H4m8 0h2.5M11.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Z',
  sync: 'M13.5 8a5.5 5.5 0 1 1-1.6-3.9l1.6 1.4m0-3v3h-3',
  add: 'M8 3v10M3 8h10',
  bold: 'M5 3.5h3.5a2.2 2.2 0 0 1 0 4.5H5zM5 8h4.2a2.2 2.2 0 0 1 0 4.5H5z',
  italic: 'M7 3.5h4.5m-7 9H9m.3-9-2.6 9',
  list: 'M6.5 4h7m-7 4h7m-7 4h7M3 4h.01M3 8h.01M3 12h.01',
  numbers: 'M7 4h6.5M7 8h6.5M7 12h6.5M2.4 3.4l.9-.6v3M2.2 10.6c.3-.8 1.8-.7 1.6.3-.1.6-1.6 1.2-1.6 2h1.7',
  link: 'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.1-2.1a2.6 2.6 0 0 0-3.7-3.7l-.9.9m1.4 2.3a2.6 2.6 0 0 0-3.7 0L3.5 8.8a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  code: 'M5.5 4.5 2 8l3.5 3.5m5-7L14 8l-3.5 3.5',
  picture: 'M2.5 3.5h11v9h-11zm0 7.5 3.2-3.2 3 3 1.8-1.8 3 3M10.5 6.2h.01',
  up: 'm4 10 4-4 4 4',
  drag: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  search: 'm13.5 13.5-3.2-3.2m1.2-3.3a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z',
} as const;

/** The name of an icon. */
export type IconShape = keyof typeof SHAPES;

/** Shapes that point along the line of reading, and so turn round in right-to-left languages. */
const MIRRORED = new Set<IconShape>(['back', 'beside']);

/** Draws one of the few icons; the control around it carries the name. */
export function Icon({ shape }: { shape: IconShape }) {
  return (
    <svg class={MIRRORED.has(shape) ? 'icon icon--mirrored' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
