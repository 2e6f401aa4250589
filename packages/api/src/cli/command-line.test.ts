import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo, openDatabase } from '../application.js'
import { readConfig } from '../config.js'
import type { Database } from '../data/database.js'
import { ENTITIES } from '../data/entities.js'
import type { EntityName } from '../data/entities.js'
import { UnscopedTable } from '../data/unscoped-table.js'
import { createTestDatabase } from '../testing/test-database.js'
import type { TestDatabase } from '../testing/test-database.js'
import { newFamily, sheetOf } from '../testing/import-scene.js'
import { runCommandLine } from './command-line.js'

const KEY = '0123456789abcdef'.repeat(4)

interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

const bangfu = async (environment: Record<string, string>, ...words: string[]): Promise<Ran> => {
  const [out, error]: string[][] = [[], []]
  const code = await runCommandLine(words, {
    environment: { DEMO: 'none', TODAY: '2015-12-31', ...environment },
    out: (text) => out?.push(text),
    error: (text) => error?.push(text),
    loadDemo: async (asked, onProgress) => {
      const config = readConfig(asked)
      await opened(config.databaseUrl, (database) => loadDemo(database, config, onProgress))
    },
    write: (bytes) => {
      out?.push(Buffer.from(bytes).toString('utf8'))
      return Promise.resolve()
    },
  })
  return { code, out: out?.join('\n') ?? '', error: error?.join('\n') ?? '' }
}

/** A text that holds these words. */
const holding = (words: string): string => expect.stringContaining(words) as string

const databases: TestDatabase[] = []
const newDatabase = async (): Promise<TestDatabase> => {
  const database = await createTestDatabase()
  databases.push(database)
  return database
}
afterAll(async () => {
  for (const database of databases) await database.remove()
})

const opened = async <T>(url: string, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openDatabase({ databaseUrl: url })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
const counts = (url: string): Promise<Record<string, number>> =>
  opened(url, async (database) => {
    const found: Record<string, number> = {}
    for (const name of Object.keys(ENTITIES) as EntityName[]) found[name] = await new UnscopedTable(name, 'the test counts').count(database, [])
    return found
  })

describe('every command', () => {
  it.each(['migrate', 'regions', 'seed', 'account', 'audit', 'rollup', 'export', 'import', 'backup', 'restore'])('%s prints its help', async (name) => {
    const { code, out } = await bangfu({}, name, '--help')
    expect([code, out.startsWith(`bangfu ${name}`)]).toEqual([0, true])
  })

  it.each([[['nonsense'], 2], [[], 2], [['seed', '--scale', 'huge'], 2], [['seed'], 2], [['audit'], 2], [['account', 'create'], 2], [['backup'], 2], [['migrate', '--nonsense'], 2], [['migrate', '--db', ''], 2], [['import'], 2], [['import', '/nowhere.xlsx'], 1], [['regions'], 2], [['regions', '/nowhere.csv'], 1], [['restore', '/nowhere'], 1]])(
    'says what is wrong and exits non-zero: %j', async (words, expected) => {
      const { url } = await newDatabase()
      const { code, out, error } = await bangfu({ DATABASE_URL: url, DATA_KEY: KEY }, ...words)
      expect(code).toBe(expected)
      expect(`${out}${error}`).not.toBe('')
      expect(`${out}${error}`).not.toMatch(/\n\s+at /)
    })
})

describe('an installation without demo data', () => {
  let environment: Record<string, string>
  beforeAll(async () => {
    environment = { DATABASE_URL: (await newDatabase()).url, DATA_KEY: KEY }
  })

  it('takes the divisions of another city before the first account, and none with a faulty line', async () => {
    const { url, folder } = await newDatabase()
    const list = join(folder, 'divisions.csv')
    const chifeng = ['code,name', '150400000000,赤峰市', '150430000000,敖汉旗', '150430100000,新惠镇', '150430100201,扎赛营子村']
    writeFileSync(list, [...chifeng, '150430101201,没有镇的村'].join('\n'))
    const there = (): Promise<string[]> => opened(url, async (database) => (await new UnscopedTable('Region', 'the test looks').findMany(database, [], { orderBy: [{ column: 'code' }] })).map(({ code }) => code))
    expect(await bangfu({ DATABASE_URL: url, DATA_KEY: KEY }, 'regions', list)).toMatchObject({ code: 1, error: holding('row 6: 表中没有它的上级。') })
    expect((await there())[0]).toBe('150500000000')
    writeFileSync(list, chifeng.join('\n'))
    expect(await bangfu({ DATABASE_URL: url, DATA_KEY: KEY }, 'regions', list)).toMatchObject({ code: 0, out: holding('4 divisions are installed') })
    expect(await there()).toEqual(['150400000000', '150430000000', '150430100000', '150430100201'])
    await bangfu({ DATABASE_URL: url, DATA_KEY: KEY }, 'account', 'create', 'admin', '--name', '管理员', '--administrator')
    expect(await bangfu({ DATABASE_URL: url, DATA_KEY: KEY }, 'regions', list)).toMatchObject({ code: 1, error: holding('has accounts or households already') })
  })

  it('gets its first administrator from the command line, who then has to change the password', async () => {
    expect((await bangfu(environment, 'migrate')).code).toBe(0)
    const made = await bangfu(environment, 'account', 'create', 'admin', '--name', '管理员', '--administrator')
    expect(made).toMatchObject({ code: 0, error: holding('temporary password') })
    expect(made.out).toMatch(/^admin\t[a-z0-9-]{19}$/)
    expect((await bangfu(environment, 'account', 'create', 'admin', '--name', '又一位')).code).toBe(1)
    const roles = await opened(environment['DATABASE_URL'] ?? '', (database) => new UnscopedTable('Appointment', 'the test looks').findMany(database, []))
    expect(roles).toMatchObject([{ role: 'ADMINISTRATOR', regionCode: null }])
    expect((await bangfu(environment, 'account', 'disable', 'admin')).code).toBe(0)
    expect((await bangfu(environment, 'account', 'reset', 'admin'))).toMatchObject({ code: 1, error: holding('disabled') })
    expect((await bangfu(environment, 'account', 'enable', 'admin')).code).toBe(0)
    expect((await bangfu(environment, 'account', 'reset', 'admin')).out).toMatch(/^admin\t/)
    expect((await bangfu(environment, 'account', 'reset', 'nobody')).code).toBe(1)
  })

  it('is silent when verified, and takes no demo city any more', async () => {
    expect(await bangfu(environment, 'audit', 'verify')).toEqual({ code: 0, out: '', error: '' })
    expect(await bangfu(environment, 'rollup', 'verify')).toEqual({ code: 0, out: '', error: '' })
    expect(await bangfu(environment, 'seed', '--scale', 'tiny')).toMatchObject({ code: 1, error: holding('real accounts') })
  })
})

describe('a demo city', () => {
  let environment: Record<string, string>
  let source: TestDatabase
  beforeAll(async () => {
    source = await newDatabase()
    environment = { DATABASE_URL: source.url, DATA_KEY: KEY, STORAGE_URL: `file:${join(source.folder, 'files')}` }
    expect((await bangfu(environment, 'seed', '--scale', 'tiny')).code).toBe(0)
    mkdirSync(join(source.folder, 'files', 'ab'), { recursive: true })
    writeFileSync(join(source.folder, 'files', 'ab', 'photo'), 'a photo')
  })

  it('verifies silently, and loudly once a single figure, holder or entry is changed by hand', async () => {
    await bangfu(environment, 'account', 'create', 'someone', '--name', '某人')
    expect(await bangfu(environment, 'rollup', 'verify')).toEqual({ code: 0, out: '', error: '' })
    expect(await bangfu(environment, 'audit', 'verify')).toEqual({ code: 0, out: '', error: '' })
    const change = (sql: string): Promise<void> => opened(source.url, async (database) => database.write(async (transaction) => void (await transaction.execute(sql))))
    for (const [spoil, mend] of [
      ['UPDATE village_rollup SET poorPersons = poorPersons + 1', 'UPDATE village_rollup SET poorPersons = poorPersons - 1'],
      ["UPDATE village_turn SET delta = delta + 1 WHERE kind = 'HOUSEHOLD_WITH_CADRE'", "UPDATE village_turn SET delta = delta - 1 WHERE kind = 'HOUSEHOLD_WITH_CADRE'"],
      ['UPDATE household SET measureCount = measureCount + 1', 'UPDATE household SET measureCount = measureCount - 1'],
      ['UPDATE outcome_report SET confirmedTotal = confirmedTotal + 1', 'UPDATE outcome_report SET confirmedTotal = confirmedTotal - 1'],
      ["UPDATE appointment_slot SET untilDay = '2015-01-01' WHERE slot LIKE 'responsibility:household:%'", "UPDATE appointment_slot SET untilDay = NULL WHERE slot LIKE 'responsibility:household:%'"],
      ["UPDATE linkage SET closeness = CASE closeness WHEN 'CLOSE' THEN 'LOOSE' ELSE 'CLOSE' END WHERE form = 'SHARE' OR form = 'SERVICE'", "UPDATE linkage SET closeness = CASE form WHEN 'SHARE' THEN 'CLOSE' ELSE 'LOOSE' END WHERE form = 'SHARE' OR form = 'SERVICE'"],
      ["UPDATE household_name_gram SET number = '0' WHERE number = '150525100202-0001'", "UPDATE household_name_gram SET number = '150525100202-0001' WHERE number = '0'"],
      ['UPDATE village_counter SET households = households - 1', 'UPDATE village_counter SET households = households + 1'],
    ] as const) {
      await change(spoil)
      expect((await bangfu(environment, 'rollup', 'verify')).code).toBe(1)
      await change(mend)
    }
    expect(await bangfu(environment, 'rollup', 'verify')).toEqual({ code: 0, out: '', error: '' })
    await change("UPDATE audit_entry SET reason = 'nothing happened'")
    expect((await bangfu(environment, 'audit', 'verify')).code).toBe(1)
    await change('UPDATE audit_entry SET reason = NULL')
    expect((await bangfu(environment, 'audit', 'verify')).code).toBe(0)
  })

  it('exports the households of a region as the office sees them', async () => {
    const { code, out } = await bangfu(environment, 'export', 'households', '--region', '150525100202', '--format', 'csv')
    expect(code).toBe(0)
    expect(out.split('\n').filter((row) => row.includes('150525100202-'))).toHaveLength(230)
    expect(out).not.toMatch(/159999\d{12}/)
    expect((await bangfu(environment, 'export', 'households', '--region', '000000000000', '--format', 'csv')).code).toBe(1)
  })

  it('comes back from a backup with every row, photo and seal, into a database of its own', async () => {
    const folder = join(source.folder, 'copy')
    expect((await bangfu(environment, 'backup', folder)).code).toBe(0)
    expect((await bangfu(environment, 'backup', folder)).code).toBe(1)
    expect(existsSync(join(folder, 'data.key'))).toBe(false)
    const target = await newDatabase()
    const there = { DATABASE_URL: target.url, DATA_KEY: KEY, STORAGE_URL: `file:${join(target.folder, 'files')}` }
    expect((await bangfu({ ...there, DATA_KEY: 'f'.repeat(64) }, 'restore', folder))).toMatchObject({ code: 1, error: holding('data key') })
    expect(await bangfu(there, 'restore', folder)).toMatchObject({ code: 0, error: '' })
    expect(await counts(target.url)).toEqual({ ...(await counts(source.url)), Session: 0, SignInThrottle: 0, OutboxEvent: 0 })
    expect(await bangfu(there, 'audit', 'verify')).toEqual({ code: 0, out: '', error: '' })
    expect(await bangfu(there, 'rollup', 'verify')).toEqual({ code: 0, out: '', error: '' })
    expect(readFileSync(join(target.folder, 'files', 'ab', 'photo'), 'utf8')).toBe('a photo')
    expect((await bangfu(there, 'restore', folder))).toMatchObject({ code: 1, error: holding('not empty') })
    writeFileSync(join(folder, 'tables', 'Household.jsonl.gz'), 'spoilt')
    const other = await newDatabase()
    expect((await bangfu({ ...there, DATABASE_URL: other.url }, 'restore', folder))).toMatchObject({ code: 1, error: holding('Household') })
    expect((await counts(other.url))['Account']).toBe(0)
  })
})

describe('the data key of an embedded database', () => {
  it.skipIf(process.env['TEST_DIALECT'] === 'mysql')('goes with the backup unless that is declined', async () => {
    const source = await newDatabase()
    const environment = { DATABASE_URL: source.url, STORAGE_URL: `file:${join(source.folder, 'files')}` }
    await bangfu(environment, 'account', 'create', 'someone', '--name', '某人')
    const [whole, keyless] = [join(source.folder, 'whole'), join(source.folder, 'keyless')]
    expect((await bangfu(environment, 'backup', whole)).out).toContain('data key is in the copy')
    expect((await bangfu(environment, 'backup', keyless, '--without-key')).out).toContain('not in the copy')
    const target = await newDatabase()
    const there = { DATABASE_URL: target.url, STORAGE_URL: `file:${join(target.folder, 'files')}` }
    expect((await bangfu(there, 'restore', keyless)).code).toBe(1)
    expect((await bangfu(there, 'restore', whole)).code).toBe(0)
    expect(await bangfu(there, 'audit', 'verify')).toEqual({ code: 0, out: '', error: '' })
  })
})

describe('import', () => {
  it('checks a sheet and changes nothing, then applies what has no fault, and says what has', async () => {
    const { url, folder } = await newDatabase()
    const environment = { DATABASE_URL: url, DATA_KEY: KEY, STORAGE_URL: `file:${join(folder, 'files')}` }
    const sheet = join(folder, '名单.csv')
    const [wrong = {}, spouse = {}] = newFamily('150525100202', 2, { mainCause: '因懒' })
    writeFileSync(sheet, sheetOf([...newFamily('150525100202', 1), wrong, spouse]))
    const checked = await bangfu(environment, 'import', sheet)
    expect(checked).toMatchObject({ code: 1, out: holding('新增 new 1;'), error: holding('row 4: 主要致贫原因“因懒”不在代码表中 | Main cause “因懒” is not in the code list') })
    expect((await counts(url))['Household']).toBe(0)
    const applied = await bangfu(environment, 'import', sheet, '--apply')
    expect(applied).toMatchObject({ code: 1, out: holding('已导入 applied 1;') })
    expect(await counts(url)).toMatchObject({ Household: 1, Person: 2 })
    expect(await bangfu(environment, 'import', sheet, '--region', '150524000000')).toMatchObject({ code: 1, error: holding('is outside the territory of this import') })
    expect(await bangfu(environment, 'rollup', 'verify')).toMatchObject({ code: 0, out: '', error: '' })
    expect(await bangfu(environment, 'audit', 'verify')).toMatchObject({ code: 0, out: '', error: '' })
  })

  it('says which columns are missing', async () => {
    const { url, folder } = await newDatabase()
    const sheet = join(folder, 'x.csv')
    writeFileSync(sheet, '姓名,年龄\n白双喜,50\n')
    expect(await bangfu({ DATABASE_URL: url, DATA_KEY: KEY, STORAGE_URL: `file:${join(folder, 'files')}` }, 'import', sheet)).toMatchObject({ code: 1, error: holding('Needed columns are missing: Village code, Relation to the head, ID number') })
  })
})
