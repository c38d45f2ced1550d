// alongside serve: a folder as a feed on this machine, made anew at every save.
import path from 'node:path';
import process from 'node:process';
import { type CommandIo, CommandUsageError, onlyOne, readCommandArguments, runCommand } from './command-io.ts';
import { openServedFolder } from './serve-folder.ts';
import { startFolderServer } from './serve-http.ts';
import { watchFolder } from './watch-folder.ts';

/** One that no common server takes: what a browser keeps for an address it keeps by its port as well. */
const USUAL_PORT = 4680;

const USAGE = `Usage: alongside serve DIR [--port N]
Serves a folder of tips on this machine while you write: add the address that it prints in the options of Alongside, and
help shows each change as you save it. With errors the tips from before stay. Ctrl+C ends it.
  --port N  the port; ${USUAL_PORT} if not given, 0 for any that is free
Example: alongside serve help
`;

const OPTIONS = {
  port: { type: 'string', default: String(USUAL_PORT) },
  help: { type: 'boolean', default: false },
} as const;

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new CommandUsageError(`expected a port from 0 to 65535; found ${text}`);
  return port;
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

async function serve(args: string[], io: CommandIo, signal: AbortSignal): Promise<number> {
  const { values, positionals } = readCommandArguments(args, OPTIONS);
  if (values.help) {
    io.out(USAGE);
    return 0;
  }
  const root = path.resolve(io.cwd, onlyOne(positionals, 'expected one folder'));
  const port = readPort(values.port);
  const folder = await openServedFolder(root, io);
  const server = await startFolderServer(port, () => folder.served().files);
  io.out(`${server.address}\nAdd this address in the options of Alongside. Ctrl+C ends it.\n`);
  folder.tell();
  watchFolder(root, folder.renew, ({ message }) => io.err(`alongside serve: ${message}\n`), signal);
  await aborted(signal);
  await server.close();
  return 0;
}

/** Runs `alongside serve` until the signal says stop; answers its exit code. */
export const serveUntil = (args: string[], io: CommandIo, signal: AbortSignal): Promise<number> =>
  runCommand('serve', io, () => serve(args, io, signal));

/** Runs `alongside serve` until Ctrl+C; answers its exit code. */
async function runServe(args: string[], io: CommandIo): Promise<number> {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ending.abort());
  return serveUntil(args, io, ending.signal);
}

export { runServe as run };
