// A screen that nobody sees, with a real mouse and a real keyboard: for what no protocol can press.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
  /** How many points of the screen have a colour, such as `#ffc247`, now. */
  count(colour: string): number;
  close(): void;
}

/** Points of this size are what the screen is made of: blue, green, red, and nothing. */
const POINT_BYTES = 4;

/** Counts the points of a colour in what the server keeps of its screen: a window dump of X (XWD). */
function countPoints(dump: Buffer, colour: string): number {
  const [headerSize, colourEntries] = [dump.readUInt32BE(0), dump.readUInt32BE(76)];
  const wanted = Number.parseInt(colour.slice(1), 16);
  let count = 0;
  for (let at = headerSize + colourEntries * 12; at + POINT_BYTES <= dump.length; at += POINT_BYTES) {
    if ((dump.readUInt32LE(at) & 0xff_ff_ff) === wanted) count += 1;
  }
  return count;
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
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-screen-'));
  // The server looks for a free number itself: two that start at once must not take the same.
  const server: ChildProcess = spawn(
    tools.Xvfb,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-fbdir', folder, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const kill = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const forget = atEnd(kill);
  const name = `:${await numberOf(server)}`;
  const act = (...args: string[]) => execFileSync(tools.xdotool, args, { env: { ...process.env, DISPLAY: name } });
  return {
    name,
    key: (chord) => act('key', chord),
    move: (x, y) => act('mousemove', String(Math.round(x)), String(Math.round(y))),
    click: (button) => act('click', String(button)),
    count: (colour) => countPoints(readFileSync(path.join(folder, 'Xvfb_screen0')), colour),
    close: () => {
      forget();
      kill();
    },
  };
}
