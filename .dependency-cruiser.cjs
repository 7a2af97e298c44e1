// What each folder of `src` may import, for values and for types alike, and why. Everything may import `lib`, `errors.ts`
// and its own folder.
const FOLDERS = {
  lib: { why: 'Functions without domain words stand on nothing.', imports: [] },
  observability: { why: 'Logs and metrics know none of the parts that report to them.', imports: [] },
  config: {
    why: 'Settings are read before anything else exists; parts get theirs by structure.',
    imports: [],
    types: ['cache', 'sources'],
  },
  cache: { why: 'A cache never learns what a product is.', imports: ['observability'] },
  'shared-state': { why: 'Neither do locks and counts.', imports: ['observability'] },
  upstream: { why: 'Clients speak of the wire; models are made above them.', imports: ['observability'] },
  sources: {
    why: 'Other systems are read through the cache, by clients of upstream.',
    imports: ['observability', 'cache', 'upstream'],
  },
  relay: { why: 'Cursors and pages know no domain.', imports: [] },
  modules: {
    why: 'The domain stands on all mechanisms, and under GraphQL.',
    imports: ['observability', 'cache', 'shared-state', 'upstream', 'sources', 'relay'],
    types: ['generated'],
  },
  'write-back': {
    why: 'A job beside the server: it needs the rules of prices and stock, but no operation.',
    imports: ['observability', 'cache', 'shared-state', 'upstream', 'sources', 'modules'],
  },
  generated: {
    why: 'Resolver types name the models that the modules declare.',
    imports: [],
    types: ['modules', 'relay', 'upstream'],
  },
  graphql: {
    why: 'The server knows the list of modules and nothing of their upstreams.',
    imports: ['observability', 'modules', 'relay'],
    types: ['generated'],
  },
  'http-server': {
    why: 'Routes serve GraphQL; the pages for operators show the state of sources.',
    imports: ['observability', 'graphql'],
    types: ['sources'],
  },
};

/** Modules that every other one may take values from. */
const BENEATH = ['shared', 'woo-words', 'caller'];

const pattern = (names) => `^src/(${[...names, 'lib'].map((name) => `${name}/`).join('|')}|errors\\.ts$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(FOLDERS).flatMap(([folder, { why, imports, types = [] }]) => [
      {
        name: `values-of-${folder}`,
        comment: why,
        severity: 'error',
        from: { path: `^src/${folder}/` },
        to: { path: '^src/', pathNot: pattern([folder, ...imports]), dependencyTypesNot: ['type-only'] },
      },
      {
        name: `types-of-${folder}`,
        comment: why,
        severity: 'error',
        from: { path: `^src/${folder}/` },
        to: { path: '^src/', pathNot: pattern([folder, ...imports, ...types]) },
      },
    ]),
    {
      name: 'values-of-another-module',
      comment: 'What a module needs of another comes through the context of the operation.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/([^/]+)/',
        pathNot: `^src/modules/($1|${BENEATH.join('|')})/`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'types-of-another-module',
      comment: 'A module knows what another one shows: its models and its slice of the context.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/([^/]+)/',
        pathNot: [`^src/modules/($1|${BENEATH.join('|')})/`, '\\.(model|slice)\\.ts$'],
      },
    },
    {
      name: 'beneath-modules',
      comment: 'What all modules stand on knows none of them.',
      severity: 'error',
      from: { path: `^src/modules/(${BENEATH.join('|')})/` },
      to: {
        path: '^src/modules/[^/]+/',
        pathNot: [`^src/modules/(${BENEATH.join('|')})/`, '\\.(model|slice)\\.ts$'],
      },
    },
    {
      name: 'the-list-of-modules',
      comment: 'Modules declare themselves; they do not know the list.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/' },
      to: { path: '^src/modules/modules\\.ts$' },
    },
    {
      name: 'demo-only-from-composition',
      comment: 'Whoever has a shop needs no demo: it is loaded in one place, when there is none.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/composition/demo\\.ts$' },
      to: { path: '^demo/' },
    },
    {
      name: 'demo-only-when-it-is-run',
      comment: 'A static import would load it with every server.',
      severity: 'error',
      from: { path: '^src/composition/demo\\.ts$' },
      to: { path: '^demo/', dependencyTypesNot: ['dynamic-import'] },
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
      comment: 'What runs is a dependency in package.json: not a development one, not one that came along.',
      severity: 'error',
      from: { path: '^(src|demo/src)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
