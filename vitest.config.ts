import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      // Vite would take graphql's `module` build while Node gives its dependents the `main` one: two copies.
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      // From its source, as `paths` in tsconfig.json has it: it need not be built.
      {
        find: '@woo-federation/demo',
        replacement: fileURLToPath(new URL('demo/src/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // They need packages of their own, see test/federation/vitest.config.ts.
    exclude: ['**/node_modules/**', 'test/federation/**'],
    pool: 'forks',
    maxWorkers: 2,
    // Tests mock no modules, so files may share them: importing the server anew for each took half of the time.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
