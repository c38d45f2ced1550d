// A screen that nobody sees, with a real mouse and a real keyboard: for what no protocol can press.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findDisplayTools } from '../../lib/cli/setup.mjs';
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

/** The first screen number that no server has taken. */
function freeNumber(): number {
  for (let number = 40; number < 200; number += 1) if (!existsSync(`/tmp/.X11-unix/X${number}`)) return number;
  throw new Error('There is no free number for a virtual screen.');
}

/** Starts a virtual screen; run it only where `needs('screen')` is met. */
export async function startDisplay(): Promise<Display> {
  const tools = findDisplayTools();
  if (!tools) throw new Error('Xvfb and xdotool were not found: run `npm run setup`.');
  const number = freeNumber();
  const name = `:${number}`;
  const server: ChildProcess = spawn(tools.Xvfb, [name, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const kill = () => server.kill();
  process.once('exit', kill);
  await poll('the virtual screen', () => existsSync(`/tmp/.X11-unix/X${number}`));
  const act = (...args: string[]) => execFileSync(tools.xdotool, args, { env: { ...process.env, DISPLAY: name } });
  return {
    name,
    key: (chord) => act('key', chord),
    move: (x, y) => act('mousemove', String(Math.round(x)), String(Math.round(y))),
    click: (button) => act('click', String(button)),
    close: () => {
      process.off('exit', kill);
      kill();
    },
  };
}
