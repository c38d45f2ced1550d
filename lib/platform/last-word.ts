// The help page's last word to the page it stands beside: once the extension is gone nobody else can take it off.

/** Takes the port that the host hands over; answers what says the word, and false where there is none. */
export function takeLastWord(token: string): () => boolean {
  let port: MessagePort | undefined;
  addEventListener('message', ({ data, ports }) => {
    // Only the host that was given this token.
    if (token !== '' && data?.lastWordOf === token) port ??= ports[0];
  });
  return () => {
    port?.postMessage('close');
    return port !== undefined;
  };
}
