import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A check that finds nothing may be a check that looks at nothing: here each one is given something to find. */
const tooling = fileURLToPath(new URL('../../packages/tooling/', import.meta.url))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bangfu-checks-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

function runTool(file: string, args: readonly string[], env: Record<string, string> = {}): string {
  const result = spawnSync(process.execPath, [path.join(tooling, 'node_modules', file), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return result.stdout
}

describe('the boundaries', () => {
  const household = 'packages/api/src/features/household'
  const crossings: Record<string, Record<string, string>> = {
    'no-cycles': {
      'packages/api/src/time/day.ts': "import './month.js'\nexport const day = 1\n",
      'packages/api/src/time/month.ts': "import './day.js'\nexport const month = 1\n",
    },
    'nothing-unresolvable': { 'packages/api/src/time/lost.ts': "import './nowhere.js'\n" },
    'no-undeclared-packages': { 'packages/api/src/time/stranger.ts': "import 'stranger'\n" },
    'no-development-packages-at-run-time': { 'packages/api/src/time/tested.ts': "import { test } from 'tester'\ntest()\n" },
    'typeorm-only-in-data': { [`${household}/household-service.ts`]: "import { DataSource } from 'typeorm'\nexport const source = DataSource\n" },
    'resolver-through-service': {
      'packages/api/src/data/rows.ts': 'export const rows = 1\n',
      [`${household}/household-resolver.ts`]: "import { rows } from '../../data/rows.js'\nexport const resolver = rows\n",
    },
    'nothing-imports-a-resolver': {
      'packages/api/src/features/visit/visit-service.ts': "import { resolver } from '../household/household-resolver.js'\nexport const visit = resolver\n",
    },
    'entity-knows-no-service': {
      [`${household}/household.entity.ts`]: "import { source } from './household-service.js'\nexport const entity = source\n",
    },
    'core-knows-no-service': {
      'packages/api/src/access/viewer.ts': "import { source } from '../features/household/household-service.js'\nexport const viewer = source\n",
    },
    'nothing-imports-an-entry-point': {
      'packages/api/src/server.ts': 'export const server = 1\n',
      'packages/api/src/features/region/region-service.ts': "import { server } from '../../server.js'\nexport const region = server\n",
    },
    'testing-only-in-tests': {
      'packages/api/src/testing/factory.ts': 'export const factory = 1\n',
      'packages/api/src/features/measure/measure-service.ts': "import { factory } from '../../testing/factory.js'\nexport const measure = factory\n",
    },
    'portal-ui-knows-no-domain': {
      'packages/portal/src/features/visit/Visit.tsx': 'export const Visit = 1\n',
      'packages/portal/src/ui/Table.tsx': "import { Visit } from '../features/visit/Visit'\nexport const Table = Visit\n",
    },
    'portal-features-below-app': {
      'packages/portal/src/app/router.ts': 'export const router = 1\n',
      'packages/portal/src/features/region/Region.tsx': "import { router } from '../../app/router'\nexport const Region = router\n",
    },
    'demo-data-stands-alone': {
      'packages/demo-data/src/city.ts': "import { server } from '../../api/src/server.js'\nexport const city = server\n",
    },
    'api-and-portal-share-only-the-schema': {
      'packages/portal/src/app/borrowed.ts': "import { server } from '../../../api/src/server.js'\nexport const borrowed = server\n",
    },
    'demo-data-through-its-entry': {
      'packages/api/src/data/seed.ts': "import { city } from '../../../demo-data/src/city.js'\nexport const seed = city\n",
    },
  }
  let broken: ReadonlySet<string>

  beforeAll(() => {
    const packageOf = (name: string): Record<string, string> => ({
      [`packages/api/node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      [`packages/api/node_modules/${name}/index.js`]: 'exports.test = exports.DataSource = () => 1\n',
    })
    write({
      'packages/api/package.json': JSON.stringify({ name: 'api', dependencies: { typeorm: '1.0.0' }, devDependencies: { tester: '1.0.0' } }),
      ...packageOf('typeorm'),
      ...packageOf('tester'),
      ...packageOf('stranger'),
      ...Object.fromEntries(Object.values(crossings).flatMap((files) => Object.entries(files))),
    })
    const report = runTool('dependency-cruiser/bin/dependency-cruiser.mjs', ['--config', path.join(tooling, 'dependency-cruiser.cjs'), '--output-type', 'json', 'packages'])
    const { summary } = JSON.parse(report) as { summary: { violations: { rule: { name: string } }[] } }
    broken = new Set(summary.violations.map(({ rule }) => rule.name))
  })

  test.for(Object.keys(crossings))('%s is found when crossed', (rule) => {
    expect([...broken]).toContain(rule)
  })

  test('are all tried here', () => {
    const { forbidden } = createRequire(import.meta.url)(path.join(tooling, 'dependency-cruiser.cjs')) as { forbidden: { name: string }[] }
    expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(crossings).sort())
  })
})

describe('the linter', () => {
  const faults: Record<string, string> = {
    'no-floating-promises': 'async function save(): Promise<void> {}\nexport function act(): void {\n  save()\n}\n',
    'no-misused-promises': 'export function act(run: (done: () => void) => void): void {\n  run(async () => {})\n}\n',
    'no-explicit-any': 'export const income: any = 1\n',
    'no-unsafe-member-access': "export const income: unknown = JSON.parse('1').income\n",
    'switch-exhaustiveness-check': "export function colour(status: 'POOR' | 'EXITED'): number {\n  switch (status) {\n    case 'POOR':\n      return 1\n  }\n  return 0\n}\n",
    'consistent-type-imports': "import { Status } from './status.js'\nexport const status: Status = 'POOR'\n",
    'no-console': "console.log('here')\n",
    'max-lines': '// line\n'.repeat(601),
    'no-focused-tests': "import { test } from 'vitest'\ntest.only('one', () => {})\n",
  }
  let report: string

  beforeAll(() => {
    write({
      'lint/tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', target: 'es2023' } }),
      'lint/status.ts': "export type Status = 'POOR'\n",
      ...Object.fromEntries(Object.entries(faults).map(([rule, text]) => [`lint/${rule}.test.ts`, text])),
    })
    report = runTool('oxlint/bin/oxlint', ['-c', path.join(tooling, 'oxlint.json'), '--type-aware', '--format=unix', 'lint'], {
      OXLINT_TSGOLINT_PATH: path.join(tooling, 'node_modules/.bin/tsgolint'),
    })
  })

  test.for(Object.keys(faults))('%s is found', (rule) => {
    expect(report.split('\n').filter((line) => line.startsWith(`lint/${rule}.test.ts`) && line.includes(`(${rule})`))).not.toEqual([])
  })
})
