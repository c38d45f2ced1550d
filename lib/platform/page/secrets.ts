// Fields that are passed over whole.

const TOKENS = ['current-password', 'one-time-code'].map((token) => `[autocomplete~="${token}" i]`).join();

/**
 * What is a secret by its HTML. Not `new-password`: component libraries set it on any field, so that the browser leaves
 * it alone.
 */
const SECRET = `input[type="password" i],${TOKENS},[autocomplete^="cc-" i],[autocomplete*=" cc-" i]`;

/** True when what is typed into a field is a secret: by its type, by its purpose, or because it is shown as dots. */
export function isSecretField(field: Element): boolean {
  const masked = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  return field.matches(SECRET) || (masked !== '' && masked !== 'none');
}
