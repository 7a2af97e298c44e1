// The import rules of ARCHITECTURE.md. Type-only imports are not seen here, so they are free.
const layers = {
  lib: [],
  observability: ['lib'],
  config: ['lib', 'errors'],
  cache: ['lib', 'errors', 'observability'],
  events: ['lib', 'errors', 'observability'],
  upstream: ['lib', 'errors', 'observability'],
  sources: ['lib', 'errors', 'observability', 'cache', 'upstream'],
  modules: ['lib', 'errors', 'observability', 'cache', 'events', 'upstream', 'sources'],
  freshness: ['lib', 'errors', 'observability', 'cache', 'events', 'upstream'],
  graphql: ['lib', 'errors', 'observability', 'modules', 'events', 'generated'],
  http: ['lib', 'errors', 'observability', 'graphql', 'freshness'],
  demo: [],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-import-of-another-module',
      comment: 'A domain module knows another only as a type; its data comes through the loaders.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: '^src/modules/($1|shared)/' },
    },
    {
      name: 'demo-only-from-the-composition-root',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(demo/|app\\.ts|main\\.ts|cli/)' },
      to: { path: '^src/demo/' },
    },
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `layer-${layer}`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: {
        path: '^src/',
        pathNot: `^src/(${[layer, ...allowed].map((name) => (name === 'errors' ? 'errors\\.ts' : `${name}/`)).join('|')})`,
      },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
