// The workflows that teams copy, run as their CI systems run them: on a repository with the handbook and the package, and
// a server where the feed is published.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packCli } from '../../lib/cli/pack.ts';
import { environmentOf, findOldNode, runToEnd } from '../fixtures/stand-ins/other-machine.ts';

const root = path.resolve(import.meta.dirname, '../..');
const workflow = (name: string) => parse(readFileSync(path.join(root, 'docs/ci', name), 'utf8'));

interface Step {
  name?: string;
  run?: string;
  uses?: string;
  with?: { path?: string };
}
const github = workflow('github-actions.yml') as {
  env: Record<string, string>;
  jobs: { feed: { steps: Step[] }; publish: { needs: string; steps: Step[] } };
};

interface Job {
  stage: string;
  script: string[];
  before_script?: string[];
  artifacts?: { paths?: string[]; reports?: { codequality: string } };
}
const gitlab = workflow('gitlab-ci.yml') as {
  variables: Record<string, string>;
  stages: string[];
  default: { before_script: string[] };
} & Record<'check' | 'test' | 'build' | 'pages', Job>;

let at: string;
let server: Server;
/** What is published, by its path; the feed is not there at first. */
const published = new Map<string, Buffer>();

beforeAll(async () => {
  at = mkdtempSync(path.join(tmpdir(), 'alongside-workflows-'));
  await packCli(path.join(at, 'tools'));
  server = createServer(({ url = '' }, answer) => {
    const file = published.get(url);
    answer.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
}, 180_000);

afterAll(async () => {
  await new Promise((done) => void server.close(done));
  rmSync(at, { recursive: true, force: true });
});

/** A repository of a team that has copied a workflow, and what runs its commands there. */
function clone(name: string, given: Record<string, string>) {
  const cwd = path.join(at, name);
  mkdirSync(cwd);
  cpSync(path.join(root, 'tests/fixtures/handbook'), path.join(cwd, given.FOLDER ?? ''), { recursive: true });
  cpSync(path.join(at, 'tools'), path.join(cwd, 'tools'), { recursive: true });
  const { port } = server.address() as AddressInfo;
  const env = {
    ...environmentOf(path.join(at, `${name}-home`), findOldNode()),
    ...given,
    FEED_URL: `http://127.0.0.1:${port}/feed.json`,
  };
  const run = (script: string) => runToEnd('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd, env });
  const spoil = () =>
    writeFileSync(path.join(cwd, given.FOLDER ?? '', 'tips/slip.md'), '---\ntitle: a: b\n---\nText\n');
  return { cwd, run, spoil, read: (file: string) => readFileSync(path.join(cwd, file)) };
}

describe('GitHub Actions', { timeout: 240_000 }, () => {
  const { steps } = github.jobs.feed;
  const scriptOf = (name: string) => steps.find((step) => step.name === name)?.run ?? '';

  test('checks, tests and builds the folder, publishes what was built, and stops where something is wrong', async () => {
    const { run, read, spoil } = clone('github', github.env);
    for (const step of steps.filter((one) => one.run !== undefined)) {
      expect([step.name, (await run(step.run ?? '')).code]).toEqual([step.name, 0]);
    }
    const uploaded = steps.find((step) => step.uses?.startsWith('actions/upload-pages-artifact@'))?.with?.path;
    expect(uploaded).toBe('public');
    expect(github.jobs.publish.needs).toBe('feed');
    expect(JSON.parse(read('public/feed.json').toString())._help).not.toHaveProperty('revision');

    published.set('/feed.json', read('public/feed.json'));
    expect((await run(scriptOf('Build'))).errors).not.toContain('There is no');
    expect(read('public/feed.json')).toEqual(published.get('/feed.json'));

    // A feed whose server fails is not published anew.
    const failed = await run(`FEED_URL=http://127.0.0.1:1/feed.json; ${scriptOf('Build')}`);
    expect([failed.code, failed.errors.trim().split('\n').at(-1)]).toEqual([
      2,
      expect.stringContaining('alongside build: cannot read'),
    ]);

    // An error stands beside its line.
    spoil();
    const { code, out } = await run(scriptOf('Check'));
    expect(code).toBe(1);
    expect(out).toContain('::error file=handbook/tips/slip.md,line=2,col=8,title=yaml-quote::');
  });
});

describe('GitLab CI', { timeout: 240_000 }, () => {
  const scriptOf = (name: 'check' | 'test' | 'build' | 'pages') => {
    const job = gitlab[name];
    return [...(job.before_script ?? gitlab.default.before_script), ...job.script].join('\n');
  };

  test('checks, tests, builds and publishes the folder, and stops at an error, and says which', async () => {
    const { run, read, spoil } = clone('gitlab', gitlab.variables);
    expect(gitlab.stages).toEqual((['check', 'test', 'build', 'pages'] as const).map((name) => gitlab[name].stage));
    for (const name of ['check', 'test', 'build', 'pages'] as const)
      expect([name, (await run(scriptOf(name))).code]).toEqual([name, 0]);
    expect(JSON.parse(read(gitlab.check.artifacts?.reports?.codequality ?? '').toString())).toEqual(expect.any(Array));
    expect([gitlab.build.artifacts?.paths, gitlab.pages.artifacts?.paths]).toEqual([['public'], ['public']]);
    expect(JSON.parse(read('public/feed.json').toString()).items.length).toBeGreaterThan(40);

    spoil();
    expect((await run(scriptOf('check'))).code).toBe(1);
    expect(JSON.parse(read('check.json').toString())).toContainEqual(
      expect.objectContaining({ severity: 'major', location: { path: 'handbook/tips/slip.md', lines: { begin: 2 } } }),
    );
  });
});
