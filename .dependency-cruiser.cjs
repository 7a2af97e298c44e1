// The import rules of ARCHITECTURE.md. Type-only imports are not seen here, so they are free.
const layers = {
  lib: [],
  observability: ['lib'],
  config: ['lib', 'errors'],
  cache: ['lib', 'errors', 'observability'],
  'shared-state': ['lib', 'errors', 'observability'],
  upstream: ['lib', 'errors', 'observability'],
  sources: ['lib', 'errors', 'observability', 'cache', 'upstream'],
  relay: ['lib', 'errors', 'cache'],
  modules: ['lib', 'errors', 'observability', 'cache', 'shared-state', 'upstream', 'sources', 'relay'],
  'write-back': ['lib', 'errors', 'observability', 'cache', 'shared-state', 'upstream', 'sources', 'modules'],
  graphql: ['lib', 'errors', 'observability', 'modules', 'generated'],
  http: ['lib', 'errors', 'observability', 'graphql'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-import-of-another-module',
      comment: 'A domain module knows another only as a type; its data comes through the operation context.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: '^src/modules/($1|shared|woo-words)/' },
    },
    {
      name: 'demo-only-from-composition',
      comment: 'The demo is a package of its own; only what starts it knows it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/composition/demo\\.ts$' },
      to: { path: '^demo/' },
    },
    {
      name: 'demo-only-when-needed',
      comment: 'By dynamic import: a server with a shop runs without the demo installed.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^demo/', dynamic: false },
    },
    {
      name: 'demo-knows-nothing-of-the-server',
      comment: 'It must not share its mistakes.',
      severity: 'error',
      from: { path: '^demo/' },
      to: { path: '^src/' },
    },
    {
      name: 'composition-only-from-entry-points',
      comment: 'Composition puts the parts together; the parts do not know it.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/(cli|composition)/' },
      to: { path: '^src/(composition/|main\\.ts)' },
    },
    {
      name: 'no-development-package-at-run-time',
      comment:
        'What src and demo import is a dependency in their package.json: not a development one, not one that came along.',
      severity: 'error',
      from: { path: '^(src|demo)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
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
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
