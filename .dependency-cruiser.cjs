/** Who may import what. The reasons are in docs/decisions/0001-shape-of-the-repository.md. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Entities that refer to each other are the one exception: MikroORM takes them as functions.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      comment: 'The typed-document package holds nothing but types.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '@graphql-typed-document-node' },
    },
    {
      name: 'domain-is-pure',
      comment: 'packages/domain imports only itself: no clock, no IO, no framework.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/domain/src' },
    },
    {
      name: 'web-and-api-never-meet',
      comment: 'They share the packages and schema.graphql, nothing else.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'api-feature-to-feature-by-entity',
      comment: "A feature may use another feature's entities or types, never its resolvers or statements.",
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: '^apps/api/src/(platform|sample|migrations)/' },
      to: { path: '^apps/api/src/[^/]+/', pathNot: ['^apps/api/src/$1/', '^apps/api/src/platform/', '\\.(entity|types)\\.ts$'] },
    },
    {
      name: 'web-features-are-siblings',
      comment: 'Features meet in app/; a feature never imports another. How a rating is shown is the one thing they share.',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+)/', pathNot: '^apps/web/src/(app|ui|platform|gql)/' },
      to: { path: '^apps/web/src/[^/]+/', pathNot: '^apps/web/src/($1|ratings|ui|platform|gql)/' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/(ui|platform)/' },
      to: { path: '^apps/[^/]+/src/[^/]+/', pathNot: '^apps/[^/]+/src/(ui|platform|gql)/' },
    },
    {
      name: 'only-ui-imports-the-kit',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: '^apps/web/src/ui/' },
      to: { path: '@mantine/' },
    },
    {
      name: 'only-statements-and-the-platform-import-kysely',
      comment: 'Statements written by hand bypass the tenant filter, so they live in .queries.ts files, which take a BoardScope.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: ['\\.queries\\.ts$', '^apps/api/src/(platform|sample|migrations)/'] },
      to: { path: 'node_modules/kysely' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-bench|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json'],
    },
  },
};
