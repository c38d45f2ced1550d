// What a test run leaves behind when its process ends, however it ends: no browser, no folder.
import process from 'node:process';

const tasks = new Set<() => void>();

const runAll = () => {
  for (const task of tasks) task();
  tasks.clear();
};

process.once('exit', runAll);
// So the processes of test files are ended; whoever else listens ends this one in order.
process.once('SIGTERM', () => {
  if (process.listenerCount('SIGTERM') > 0) return;
  runAll();
  // As it would have ended had nobody listened.
  process.kill(process.pid, 'SIGKILL');
});

/** Has something done when this process ends; answers how to take that back. It must be done at once. */
export function atEnd(task: () => void): () => void {
  tasks.add(task);
  return () => void tasks.delete(task);
}
