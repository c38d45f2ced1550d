// alongside id: the id by which Chromium, and its policies, know a package.
import { type CommandIo, createCommand, type GivenTo, onlyOne } from '../author/command-io.ts';
import { namesOfKey, readPublicKey } from './read-key.ts';

const USAGE = `Usage: alongside id KEY [--json]
Tells the id that Chrome and Edge give to packages signed with a key; their policies need it. KEY is the private key, the
public key (PEM, DER or base64), or a .crx package.
  --json  for programs: the id, and the public key as a manifest names it
Example: alongside id alongside.pem
`;

const OPTIONS = { json: { type: 'boolean', default: false } } as const;

async function tellId({ values, positionals }: GivenTo<typeof OPTIONS>, io: CommandIo): Promise<number> {
  const named = onlyOne(positionals, 'expected one key or package');
  const names = namesOfKey(await readPublicKey(named, io.cwd));
  io.out(values.json ? `${JSON.stringify(names)}\n` : `${names.id}\n`);
  return 0;
}

const runId = createCommand({ name: 'id', usage: USAGE, options: OPTIONS }, tellId);

export { runId as run };
