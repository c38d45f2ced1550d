// Whether a page that draws itself through a filter can still be read: through some of them nothing could be.

/** How far each function may go, once; more than that, or any other, may leave nothing to read. */
const LEGIBLE: Record<string, (amount: number) => boolean> = {
  grayscale: () => true,
  sepia: () => true,
  'hue-rotate': () => true,
  saturate: () => true,
  // Half inverted, everything is the same grey.
  invert: (amount) => amount <= 0.2 || amount >= 0.8,
  brightness: (amount) => amount >= 0.5 && amount <= 1.5,
  contrast: (amount) => amount >= 0.5 && amount <= 2,
  opacity: (amount) => amount >= 0.8,
};

/** True when what is drawn through a filter, as the browser has computed it, can be read. */
export function isLegible(filter: string): boolean {
  if (filter === 'none' || filter === '') return true;
  const functions = [...filter.matchAll(/([\w-]+)\(([^()]*)\)/g)].map(([, name = '', value = '']) => ({ name, value }));
  const isAll = functions.map(({ name, value }) => `${name}(${value})`).join(' ') === filter;
  const areDifferent = new Set(functions.map(({ name }) => name)).size === functions.length;
  return (
    isAll && areDifferent && functions.every(({ name, value }) => LEGIBLE[name]?.(Number.parseFloat(value)) === true)
  );
}
