// Texts from the web, for the commands that are given an address.
const TIMEOUT = 10_000;
const MAX_BYTES = 20_000_000;

/** Tells whether an argument is a web address rather than a path. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

const isOfThisMachine = (address: string) => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);

/** Fetches a text; the error says in a few words why there is none. */
export async function fetchText(address: string): Promise<string> {
  if (!/^https:/i.test(address) && !isOfThisMachine(address)) throw new Error('expected an address with https://');
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) }).catch((error: unknown) => {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new Error(isLate ? `no answer within ${TIMEOUT / 1000} seconds` : 'no answer');
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`the server answered ${response.status}`);
  }
  return readBody(response);
}

async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error(`more than ${MAX_BYTES / 1_000_000} MB`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
