import { defineConfig } from 'vitest/config';

const node = { environment: 'node' as const, sequence: { shuffle: true } };

const inBrowsers = {
  environment: 'node' as const,
  // Two lanes: what a browser does keeps more than one core busy, and a third lane only makes them take turns. Only the
  // tests are shuffled: by size, which is how the files are taken then, what takes long does not come last.
  maxWorkers: 2,
  // A lane keeps its process, for to load what drives a browser takes more than a second of processor in each new one.
  isolate: false,
  sequence: { shuffle: { tests: true } },
  testTimeout: 240_000,
  hookTimeout: 240_000,
  // As patient as `poll`: on a machine with much else to do a second is nothing.
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...node,
          name: 'unit',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is loaded serves every file of a worker: nothing here keeps a state of its own between tests.
          isolate: false,
          maxWorkers: '100%',
          include: ['tests/{repo,core,services,cli}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...node,
          name: 'platform',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Adapters keep what they have read, and their browser is mocked: each file loads them anew, in a context of its own.
          // A process of its own for each file would take twice as much of the processor.
          pool: 'vmForks',
          maxWorkers: '100%',
          include: ['tests/platform/**/*.test.ts'],
          setupFiles: [
            'fake-indexeddb/auto',
            './tests/fixtures/stand-ins/web-locks.ts',
            './tests/fixtures/stand-ins/message-channel.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          environment: 'happy-dom',
          // As with `platform`: a context of its own for each file, not a process.
          pool: 'vmForks',
          maxWorkers: '100%',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['./tests/fixtures/stand-ins/node-timers.ts', './tests/fixtures/stand-ins/patient-waits.ts'],
        },
      },
      {
        extends: true,
        test: { ...inBrowsers, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] },
      },
      {
        extends: true,
        // What only `npm run test:thorough` and the proofs run.
        test: { ...inBrowsers, name: 'thorough', include: ['tests/thorough/**/*.test.ts'] },
      },
    ],
  },
});
