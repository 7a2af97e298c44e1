import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { startGateway } from '../../../examples/supergraph/gateway.mjs';
import { Stops } from '../clean-up.js';
import { freePort } from '../free-port.js';
import { sendQuery } from '../test-app.js';
import { startProductsSubgraph } from './products-subgraph.js';

/** One row of the suite's table. */
export interface Capability {
  name: string;
  federation: number;
  /** Titles of its checks, with what went wrong; null: passed. */
  checks: readonly { title: string; failure: string | null }[];
}

interface JestResults {
  testResults: {
    message: string;
    assertionResults: {
      ancestorTitles: string[];
      title: string;
      status: string;
      failureMessages: string[];
    }[];
  }[];
}

const packages = createRequire(new URL('../../../examples/supergraph/package.json', import.meta.url));
const suiteFile = packages.resolve('@apollo/federation-subgraph-compatibility-tests/package.json');
const suite = dirname(suiteFile);
const here = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

/**
 * Runs Apollo's subgraph compatibility suite: its reference subgraph on our stack, its two other subgraphs, a
 * Hive Gateway before the three, and the suite's own checks. Everything is on free ports and stopped at the end.
 */
export async function runCompatibilitySuite(): Promise<Capability[]> {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
  const stops = new Stops();
  stops.add(() => rm(folder, { recursive: true, force: true }));
  try {
    const products = await startProductsSubgraph(join(suite, 'products.graphql'));
    stops.add(products.stop);
    const others = await Promise.all(
      (['users', 'inventory'] as const).map(async (name) => {
        const other = await startShipped(name);
        stops.add(other.stop);
        return { name, ...other };
      }),
    );
    const { data } = await sendQuery(products.url.replace('/graphql', ''), '{ _service { sdl } }');
    const composed = composeServices([
      { name: 'products', url: products.url, typeDefs: parse(data._service.sdl) },
      ...(await Promise.all(
        others.map(async ({ name, url }) => ({
          name,
          url,
          typeDefs: parse(await readFile(join(suite, `dist/subgraphs/${name}/${name}.graphql`), 'utf8')),
        })),
      )),
    ]);
    if (!composed.supergraphSdl) throw new Error(`No composition: ${JSON.stringify(composed.errors)}`);
    const supergraph = join(folder, 'supergraph.graphql');
    await writeFile(supergraph, composed.supergraphSdl);
    const gateway = await startGateway({ supergraph, configPath: here('plain-gateway.config.mjs') });
    stops.add(gateway.stop);
    return await runChecks(folder, { PRODUCTS_URL: products.url, ROUTER_URL: gateway.url });
  } finally {
    await stops.run();
  }
}

async function startShipped(name: 'users' | 'inventory'): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(suite, `dist/subgraphs/${name}/index.js`)], {
    env: { ...process.env, [`${name.toUpperCase()}_PORT`]: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`The suite's ${name} subgraph did not start`))),
  ]);
  return { url: `http://127.0.0.1:${port}/`, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function runChecks(folder: string, env: Record<string, string>): Promise<Capability[]> {
  const config = {
    rootDir: join(suite, 'dist/tests'),
    testEnvironment: 'node',
    // The suite lives in node_modules, where jest looks for nothing by itself.
    haste: { retainAllFiles: true },
    testPathIgnorePatterns: [],
    transform: {},
    moduleNameMapper: { '^\\.\\./utils/client$': here('suite-client.cjs') },
    cacheDirectory: join(folder, 'jest'),
  };
  const outputFile = join(folder, 'results.json');
  const jest = spawn(
    process.execPath,
    [
      createRequire(suiteFile).resolve('jest/bin/jest'),
      ...['--ci', '--runInBand', '--json', `--outputFile=${outputFile}`, '--config', JSON.stringify(config)],
    ],
    { env: { ...process.env, ...env }, stdio: 'ignore' },
  );
  await once(jest, 'exit');
  return capabilities(JSON.parse(await readFile(outputFile, 'utf8')) as JestResults);
}

function capabilities({ testResults }: JestResults): Capability[] {
  const { TESTS } = packages(join(suite, 'dist/testRunner.js')) as {
    TESTS: { assertion: string; column: string; fedVersion: number }[];
  };
  const checks = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status, failureMessages }) => ({
      assertion: ancestorTitles[0] ?? title,
      title,
      failure: status === 'passed' ? null : failureMessages.join('\n') || status,
    })),
  );
  return TESTS.map(({ assertion, column, fedVersion }) => ({
    name: column,
    federation: fedVersion,
    checks: checks.filter((check) => check.assertion === assertion),
  }));
}
