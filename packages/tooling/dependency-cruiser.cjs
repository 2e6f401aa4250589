/**
 * The directions of the house as errors. In the API: resolver → service → scoped
 * repository → entity. In the portal: app → features → ui. Between packages: the
 * schema is the contract, so API and portal never import each other.
 */
const api = '^packages/api/src/'
const tests = '\\.(test|soak)\\.tsx?$|/testing/'
const entryPoints = `${api}(main|server|cli|emit-schema)\\.ts$`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or lack a third that both need. Types alone may point back: they are gone at run time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'One package of the generated code holds types only, and so no file to resolve to.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that is used is named in the manifest of the package that uses it.',
      severity: 'error',
      from: { path: '^packages/(api|portal|demo-data)/src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-at-run-time',
      severity: 'error',
      from: { path: '^packages/(api|demo-data|portal)/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'typeorm-only-in-data',
      comment: 'A feature that could reach the database past the scoped repository could reach rows past its scope.',
      severity: 'error',
      from: { path: api, pathNot: `${api}(data|testing)/|\\.entity\\.ts$` },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'resolver-through-service',
      comment: 'A resolver names a permission and calls a service; rows are the business of the service.',
      severity: 'error',
      from: { path: `${api}features/.+[-.]resolver\\.ts$` },
      to: { path: `${api}data/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-a-resolver',
      comment: 'One feature reaches another through its service, its entity or its pure rules.',
      severity: 'error',
      from: { path: `${api}features/([^/]+)/`, pathNot: tests },
      to: { path: `${api}features/.+[-.]resolver\\.ts$` },
    },
    {
      name: 'entity-knows-no-service',
      severity: 'error',
      from: { path: `${api}features/.+[-.](entity|scope)\\.ts$` },
      to: { path: `${api}features/.+[-.](service|resolver)\\.ts$` },
    },
    {
      name: 'core-knows-no-service',
      comment: 'access/ and data/ know entities and scope rules; what features do with them is not theirs.',
      severity: 'error',
      from: { path: `${api}(access|data)/`, pathNot: tests },
      to: { path: `${api}features/.+[-.](service|resolver|inputs)\\.ts$` },
    },
    {
      name: 'nothing-imports-an-entry-point',
      severity: 'error',
      from: { path: `${api}(access|data|graphql|features|time|text|config)` },
      to: { path: entryPoints },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: { path: '/testing/|\\.(test|soak)\\.tsx?$' },
    },
    {
      name: 'portal-ui-knows-no-domain',
      severity: 'error',
      from: { path: '^packages/portal/src/ui/' },
      to: { path: '^packages/portal/src/(app|features|gql)/' },
    },
    {
      name: 'portal-features-below-app',
      severity: 'error',
      from: { path: '^packages/portal/src/features/' },
      to: { path: '^packages/portal/src/app/' },
    },
    {
      name: 'demo-data-stands-alone',
      severity: 'error',
      from: { path: '^packages/demo-data/' },
      to: { path: '^packages/(api|portal)/' },
    },
    {
      name: 'api-and-portal-share-only-the-schema',
      severity: 'error',
      from: { path: '^packages/(api|portal)/' },
      to: { path: '^packages/(api|portal)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'demo-data-through-its-entry',
      severity: 'error',
      from: { path: '^packages/(api|portal)/' },
      to: { path: '^packages/demo-data/', pathNot: '^packages/demo-data/dist/index\\.(js|d\\.ts)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
