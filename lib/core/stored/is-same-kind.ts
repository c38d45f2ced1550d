const valueKind = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);

/** Tells whether two values are both lists, both objects, or plain values of one type. */
export const isSameKind = (one: unknown, other: unknown): boolean => valueKind(one) === valueKind(other);
