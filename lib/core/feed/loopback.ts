// What is served on this very machine: by http too, and to nobody else.

const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;

/** Tells whether an address leads to this machine itself. */
export const isLoopback = (address: string | URL): boolean =>
  typeof address === 'string'
    ? /^https?:/i.test(address) && URL.canParse(address) && isLoopback(new URL(address))
    : LOOPBACK.test(address.hostname);
