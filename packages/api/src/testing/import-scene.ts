import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faultsOfFigures } from '../cli/figure-check.js'
import { checkAuditTrail } from '../features/audit/audit-check.js'
import { IMPORT_FIELDS, IMPORT_FIELD_NAMES } from '../features/register-import/import-field.js'
import type { ImportField } from '../features/register-import/import-field.js'
import { newId, startApi } from './api-under-test.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'
import { sampleIdNumber } from './sample-registration.js'
import { allOf } from './sample-sheets.js'

/** What a row of a sheet says, by field. */
export type SheetLine = Readonly<Partial<Record<ImportField, string>>>

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A sheet in our own layout as text, with a column for each field that any row fills in. */
export const sheetOf = (lines: readonly SheetLine[], heading: (field: ImportField) => string = (field) => IMPORT_FIELDS[field].title.zh): Buffer => {
  const fields = IMPORT_FIELD_NAMES.filter((field) => lines.some((line) => line[field] !== undefined))
  const rows = [fields.map(heading), ...lines.map((line) => fields.map((field) => line[field] ?? ''))]
  return Buffer.from(rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join(''))
}

/** The rows of a household that nobody knows: a head and a spouse, whose ID numbers follow from its number. */
export const newFamily = (village: string, serial: number, changes: SheetLine = {}): SheetLine[] => {
  const year = 1940 + (serial % 50)
  const sequence = Math.floor(serial / 50)
  const place = { village, number: String(serial) }
  return [
    { ...place, groupName: '二组', attribute: '一般贫困户', standard: '国家标准', mainCause: '因病', otherCauses: '缺资金', identifiedOn: '2014-03-01', phone: '12512345678', netIncome: '2350.50', incomeYear: '2014', name: `白双喜${serial}`, relation: '户主', idNumber: sampleIdNumber(`${year}-07-01`, (sequence * 2 + 1) % 1000), ethnicity: '蒙古族', health: '长期慢性病', labour: '普通劳动力', education: '小学', ...changes },
    { ...place, name: `乌云${serial}`, relation: '配偶', idNumber: sampleIdNumber(`${year}-08-01`, (sequence * 2 + 2) % 1000) },
  ]
}

export interface ImportFigures {
  readonly personRows: number
  readonly faultyRows: number
  readonly faulty: number
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly missing: number
  readonly chosen: number
  readonly applied: number
  readonly stale: number
  readonly undone: number
  readonly kept: number
}

export interface SeenHousehold {
  readonly place: number
  readonly kind: string
  readonly headName: string
  readonly number: string | null
  readonly householdId: string | null
  readonly outcome: string | null
  readonly faults: readonly { readonly line: number; readonly field: string | null; readonly message: string }[]
  readonly differences: readonly { readonly field: string | null; readonly person: string | null; readonly from: string | null; readonly to: string | null; readonly event: string | null; readonly on: string | null; readonly applies: boolean; readonly obstacle: string | null }[]
}

export interface SeenImport {
  readonly id: string
  readonly status: string
  readonly refusal: string | null
  readonly source: string
  readonly missingFields: readonly string[]
  readonly columns: readonly { readonly place: number; readonly heading: string; readonly field: string | null }[]
  readonly unknownCodes: readonly { readonly field: string; readonly text: string; readonly cells: number }[]
  readonly figures: ImportFigures
  readonly households: { readonly nodes: readonly SeenHousehold[] }
}

const ASK = `query($id: ID!, $kinds: [ImportKind!]) { registerImport(id: $id) { id status refusal source missingFields columns { place heading field } unknownCodes { field text cells }
  figures { personRows faultyRows faulty added changed same missing chosen applied stale undone kept }
  households(kinds: $kinds, first: 100) { nodes { place kind headName number householdId outcome faults { line field message } differences { field person from to event on applies obstacle } } } } }`

/** What came of a step. */
export interface Stepped {
  readonly import: { readonly status: string } | null
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null; readonly message: string }[]
}

/** Brings sheets in as a person does: over HTTP, with the work done in between. */
export const importScene = (api: ApiUnderTest) => {
  const work = async (): Promise<void> => api.application.composition.services.imports.drain()
  const put = async (who: Asker, bytes: Buffer, { id = newId(), name = '名单.csv', source = '' } = {}): Promise<{ readonly id: string; readonly status: number; readonly error: { readonly code: string; readonly message: string } | null }> => {
    const response = await api.application.server.inject({
      method: 'PUT',
      url: `/imports/${id}?name=${encodeURIComponent(name)}&source=${encodeURIComponent(source)}`,
      headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/octet-stream', 'accept-language': 'en' },
      payload: bytes,
    })
    return { id, status: response.statusCode, error: response.json<{ error?: { code: string; message: string } }>().error ?? null }
  }
  const see = async (who: Asker, id: string, kinds?: readonly string[]): Promise<SeenImport | null> => (await who.data<{ registerImport: SeenImport | null }>(ASK, { id, kinds })).registerImport
  const seen = async (who: Asker, id: string, kinds?: readonly string[]): Promise<SeenImport> => {
    const found = await see(who, id, kinds)
    if (found === null) throw new Error('The import is out of reach')
    return found
  }
  const step = async (who: Asker, name: string, argument: string, variables: Record<string, unknown>): Promise<Stepped> => {
    const answer = await who.data<Record<string, Stepped>>(`mutation(${argument}) { step: ${name} { import { status } userErrors { code field message } } }`, variables)
    await work()
    return answer['step'] ?? { import: null, userErrors: [] }
  }
  return {
    work,
    put,
    see,
    seen,
    /** Uploads a sheet and has it checked. */
    bring: async (who: Asker, bytes: Buffer, options: { readonly name?: string; readonly source?: string } = {}): Promise<SeenImport> => {
      const { id } = await put(who, bytes, options)
      await work()
      return seen(who, id)
    },
    check: async (who: Asker, input: Record<string, unknown>) => step(who, 'checkImport(input: $input)', '$input: CheckImportInput!', { input }),
    apply: async (who: Asker, id: string, kinds: readonly string[] = ['NEW', 'CHANGED'], places: readonly number[] | null = null) => step(who, 'applyImport(input: $input)', '$input: ApplyImportInput!', { input: { id, kinds, places } }),
    undo: async (who: Asker, id: string, keepChanged = false) => step(who, 'undoImport(id: $id, keepChanged: $keepChanged)', '$id: ID!, $keepChanged: Boolean', { id, keepChanged }),
    discard: async (who: Asker, id: string) => step(who, 'discardImport(id: $id)', '$id: ID!', { id }),
    download: async (who: Asker, path: string, language = 'en') => api.application.server.inject({ method: 'GET', url: path, headers: { authorization: `Bearer ${who.token}`, 'accept-language': language } }),
  }
}

/** The API with the demo city, a folder for the files of its imports, and the town office that brings sheets in. */
export const startImports = async (environment: Record<string, string> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'bangfu-imports-'))
  const api = await startApi('tiny', { STORAGE_URL: `file:${folder}`, ...environment })
  return {
    api,
    folder,
    scene: importScene(api),
    town: await api.as('town-office-150525100'),
    /** What does not agree of the figures and of the trail; nothing after any import. */
    faults: async (): Promise<string[]> => {
      const { database, regions, clock, cipher } = api.application.core
      return [...(await allOf(faultsOfFigures(database, regions, clock.today()))), ...(await allOf(checkAuditTrail(database, (text) => cipher.seal(text), [])))]
    },
    close: async (): Promise<void> => {
      await api.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type StartedImports = Awaited<ReturnType<typeof startImports>>
