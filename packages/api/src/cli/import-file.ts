import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Access } from '../access/viewer.js'
import { rangeOfCode } from '../access/territory.js'
import type { Core } from '../core.js'
import { DiskStorage } from '../features/attachment/disk-storage.js'
import { faultSentence } from '../features/register-import/import-fault.js'
import { IMPORT_FIELDS } from '../features/register-import/import-field.js'
import { ImportFiles } from '../features/register-import/import-files.js'
import { REFUSAL_SENTENCES } from '../features/register-import/import-messages.js'
import { ImportService } from '../features/register-import/import-service.js'
import type { ImportRow } from '../features/register-import/import-service.js'
import { ImportUpload } from '../features/register-import/import-upload.js'
import { ImportWork } from '../features/register-import/import-work.js'
import { missingFields } from '../features/register-import/column-mapping.js'
import type { ImportRefusal } from '../features/register-import/register-import.entity.js'
import { CommandError, misused } from './command.js'
import type { Command, CommandLine } from './command.js'
import { COMMAND_LINE } from './command-line-account.js'
import { parseWords } from './options.js'
import { configOf, withCore } from './session.js'

/** More say no more; the number of all is told. */
const SHOWN_FAULTS = 100

/** Writes what the office of the region writes. */
const officeAccess = (regionCode: string, day: string): Access => {
  const viewer = { accountId: COMMAND_LINE, login: '', name: '', mustChangePassword: false, sessionId: '' }
  const grants = [{ appointmentId: '', accountId: COMMAND_LINE, role: 'CITY_OFFICE' as const, regionCode, range: rangeOfCode(regionCode), enterpriseId: null, householdIds: [], day }]
  return { permission: 'household.import', viewer: { ...viewer, grants }, grants }
}

const refusedWith = (refusal: ImportRefusal): CommandError => new CommandError(`${REFUSAL_SENTENCES[refusal].zh} ${REFUSAL_SENTENCES[refusal].en}`)

interface Importing {
  readonly imports: ImportService
  readonly work: ImportWork
  readonly access: Access
  readonly line: CommandLine
}

const bring = async (core: Core, files: ImportFiles, { imports, work, access }: Importing, path: string, source: string): Promise<ImportRow> => {
  const bytes = await readFile(path).catch(() => {
    throw new CommandError(`不能读取文件 ${path}。 The file ${path} cannot be read.`)
  })
  const answer = await new ImportUpload(core, files).put(access, { id: randomUUID(), fileName: basename(path), source, bytes })
  if ('refused' in answer) throw refusedWith(answer.refused)
  if ('conflict' in answer) throw new Error('A fresh id was taken')
  await work.drainFor(access)
  const checked = await imports.find(access, answer.kept.id)
  if (checked === null) throw new Error('An import that was just made is there')
  if (checked.refusal !== null) throw refusedWith(checked.refusal)
  if (checked.status === 'MAPPING') {
    const lacking = missingFields(checked.columns).map((field) => IMPORT_FIELDS[field].title)
    await imports.discard(access, checked.id)
    throw new CommandError(`缺少必要的列：${lacking.map(({ zh }) => zh).join('、')}。请改列名，或在网页上对应一次并以 --source 指明来源。 Needed columns are missing: ${lacking.map(({ en }) => en).join(', ')}. Rename them, or map them once in the portal and name the --source.`)
  }
  return checked
}

const tellFaults = async ({ imports, access, line }: Importing, id: string): Promise<void> => {
  let [after, shown]: [string | null, number] = [null, 0]
  for (;;) {
    const page = await imports.households(access, id, { kinds: ['FAULTY'], first: 50, after, countTotal: false })
    for (const fault of page.edges.flatMap(({ node }) => node.faults)) {
      if (shown < SHOWN_FAULTS) line.error(`第 ${fault.line} 行 row ${fault.line}: ${faultSentence(fault, 'zh')} | ${faultSentence(fault, 'en')}`)
      shown += 1
    }
    if (!page.hasNextPage) break
    after = page.edges.at(-1)?.cursor ?? null
  }
  if (shown > SHOWN_FAULTS) line.error(`共 ${shown} 处问题。 ${shown} faults in all.`)
}

const summary = ({ personRows, added, changed, same, missing, faulty }: ImportRow): string =>
  `${personRows} 人 persons; 新增 new ${added}; 变动 changed ${changed}; 相同 same ${same}; 表中缺少 missing ${missing}; 有问题 faulty ${faulty}`

/** Brings a sheet into the register from the machine itself, as the portal does: checks it, says what is wrong, and applies it when told to. */
export const importFile: Command = {
  summary: '导入表格 import <file.xlsx|file.csv> [--apply]',
  help: [
    'bangfu import <file.xlsx|file.csv> [--region <code>] [--source <name>] [--apply] [--db <url>]',
    '',
    'Checks a sheet of households, one row a person, against the register, and prints what is new, changed and wrong.',
    'Without --apply nothing is changed. --apply writes the households without a fault; the others are left out.',
    '--region is the territory that the sheet must lie in, the whole city when not given. --source names whose sheets the columns are read as.',
    'Exits 0 when nothing is wrong, 1 when a row is.',
  ].join('\n'),
  run: async (words, line) => {
    const parsed = parseWords(words, { region: { type: 'string' }, source: { type: 'string' }, apply: { type: 'boolean' } })
    const [path, ...rest] = parsed.positionals
    if (path === undefined || rest.length > 0) throw misused('Name one file.')
    const config = configOf(line, parsed)
    return withCore(config, async (core) => {
      const region = parsed.text('region') ?? core.regions.city?.code ?? ''
      if (core.regions.find(region) === null) throw new CommandError(`没有这个地区：${region}。 There is no region ${region}.`)
      const storage = new DiskStorage(config.storageFolder)
      const files = new ImportFiles(core, storage)
      const throwOn = (error: unknown): never => {
        throw error
      }
      const importing: Importing = {
        imports: new ImportService(core, files, () => undefined),
        work: new ImportWork(core, storage, { viewerOfAccount: () => Promise.resolve(null) }, throwOn),
        access: officeAccess(region, core.clock.today()),
        line,
      }
      const checked = await bring(core, files, importing, path, parsed.text('source') ?? '')
      line.out(summary(checked))
      await tellFaults(importing, checked.id)
      if (!parsed.flag('apply')) {
        await importing.imports.discard(importing.access, checked.id)
        return checked.faulty === 0 ? 0 : 1
      }
      if (checked.added + checked.changed === 0) return checked.faulty === 0 ? 0 : 1
      await importing.imports.apply(importing.access, { id: checked.id, kinds: ['NEW', 'CHANGED'], places: null })
      await importing.work.drainFor(importing.access)
      const applied = await importing.imports.find(importing.access, checked.id)
      if (applied?.status === 'FAILED') throw new CommandError(`系统出错，导入中断；已导入 ${applied.applied} 户。 The import was cut off by a fault; ${applied.applied} households were written.`)
      line.out(`已导入 applied ${applied?.applied ?? 0}; 已被改动而略过 left alone ${applied?.stale ?? 0}`)
      return checked.faulty === 0 && applied?.stale === 0 ? 0 : 1
    })
  },
}
