import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's `module` build while Node gives its dependents the `main` one: two copies.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
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
