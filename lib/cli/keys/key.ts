// alongside key: the private key that an organisation signs its packages for Chromium with.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo, onlyOne } from '../author/command-io.ts';
import { namesOfKey, toDer } from './read-key.ts';

const USAGE = `Usage: alongside key FILE
Makes a private key (RSA, 2,048 bits) to sign packages for Chrome and Edge with, and tells the id that they will have. An
existing file is never overwritten. Whoever has the key can update the extension on every machine; without it nobody can.
Example: alongside key alongside.pem
`;

const OPTIONS = {} as const;
/** What Chromium itself makes; stores take no shorter ones. */
const KEY_BITS = 2048;

async function makeKey({ positionals }: GivenTo<typeof OPTIONS>, io: CommandIo): Promise<number> {
  const named = onlyOne(positionals, 'expected one file');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: KEY_BITS });
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(path.resolve(io.cwd, named), text, { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new CommandUsageError(`there is a file ${named} already, and a key is never overwritten`);
    },
  );
  const { id } = namesOfKey(toDer(createPublicKey(privateKey)));
  io.out(`${named}: keep it where only whoever makes releases can read it, with a copy in a safe place\n${id}\n`);
  return 0;
}

const runKey = createCommand({ name: 'key', usage: USAGE, options: OPTIONS }, makeKey);

export { runKey as run };
