// A screen that nobody sees, with a real mouse and a real keyboard: for what no protocol can press.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import process from 'node:process';
import { findDisplayTools } from '../set-up/setup.mjs';
import { atEnd } from './at-end.ts';
import { poll } from './poll.ts';

/** A virtual screen. */
export interface Display {
  /** Such as `:42`, for the environment of what is to be shown there. */
  name: string;
  /** Presses a key or a chord, such as `alt+shift+h`. */
  key(chord: string): void;
  /** Moves the mouse to a place of the screen. */
  move(x: number, y: number): void;
  /** Presses a button of the mouse; 1 is the left, 3 the right one. */
  click(button: 1 | 3): void;
  close(): void;
}

/** The number of the screen that a server has taken, which it says once it can be used. */
async function numberOf(server: ChildProcess): Promise<string> {
  let said = '';
  server.stdio[3]?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  await poll('the virtual screen', () => said.endsWith('\n'));
  return said.trim();
}

/** Starts a virtual screen; run it only where `needs('screen')` is met. */
export async function startDisplay(): Promise<Display> {
  const tools = findDisplayTools();
  if (!tools) throw new Error('Xvfb and xdotool were not found: run `npm run setup`.');
  // The server looks for a free number itself: two that start at once must not take the same.
  const server: ChildProcess = spawn(
    tools.Xvfb,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const kill = () => server.kill();
  const forget = atEnd(kill);
  const name = `:${await numberOf(server)}`;
  const act = (...args: string[]) => execFileSync(tools.xdotool, args, { env: { ...process.env, DISPLAY: name } });
  return {
    name,
    key: (chord) => act('key', chord),
    move: (x, y) => act('mousemove', String(Math.round(x)), String(Math.round(y))),
    click: (button) => act('click', String(button)),
    close: () => {
      forget();
      kill();
    },
  };
}
