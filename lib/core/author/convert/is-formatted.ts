// Small and apart from the converter: it is asked at once, while the converter is only loaded for what it is needed for.

/** Markup that says more than its text does. */
const MEANT =
  /<(?:b|strong|i|em|a|[uo]l|li|table|h[1-6]|img|code|pre|blockquote|hr|s|del)[\s>/]|mso-list:|font-weight:\s*(?:bold|[6-9]00)|font-style:\s*italic/i;

/** Tells whether copied HTML says more than the same words without it. */
export const isFormatted = (html: string): boolean => MEANT.test(html);
