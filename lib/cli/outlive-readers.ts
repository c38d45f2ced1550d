// Whoever reads what a command prints may stop before its end, as `head -1` does.
import process from 'node:process';

/** Lets a command go on to its end, with its own exit code, once nobody reads what it prints. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
