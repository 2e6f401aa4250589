import { Readable } from 'node:stream'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { viewerOfRequest } from '../../http/request-contexts.js'
import { LARGEST_SHEET_FILE } from '../../sheet/sheet-limits.js'
import { checkText } from '../../text/plain-text.js'
import { languageOf } from '../../text/sentence.js'
import type { Language, Sentence } from '../../text/sentence.js'
import type { Cell } from '../export/cell.js'
import { csvTable } from '../export/csv-table.js'
import { xlsxWorkbook } from '../export/xlsx-table.js'
import type { SheetTable } from '../export/xlsx-table.js'
import type { SessionService } from '../session/session-service.js'
import { faultSheet, faultSheetWidths } from './fault-sheet.js'
import type { ImportFiles } from './import-files.js'
import { IMPORT_SENTENCES, REFUSAL_SENTENCES } from './import-messages.js'
import type { ImportRow, ImportService } from './import-service.js'
import { importExplanations, importTemplate } from './import-template.js'
import type { ImportUpload } from './import-upload.js'
import { givesNumbers, numberSheet, numberSheetWidths } from './number-sheet.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const LONGEST_FILE_NAME = 120
const LONGEST_SOURCE = 60
const CONTENT_TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const
type Format = keyof typeof CONTENT_TYPES

export interface ImportRouteDependencies {
  readonly core: Core
  readonly sessions: SessionService
  readonly upload: ImportUpload
  readonly imports: ImportService
  readonly files: ImportFiles
  /** There is work. */
  readonly wake: () => void
}

interface ImportRequest {
  Params: { id: string }
  Querystring: { name?: string; source?: string; only?: string }
}

const languageOfRequest = (request: FastifyRequest): Language => languageOf(request.headers['accept-language'])

const answer = (request: FastifyRequest, reply: FastifyReply, status: number, code: string, sentence: Sentence): FastifyReply =>
  reply.code(status).type('application/json; charset=utf-8').send({ error: { code, message: sentence[languageOfRequest(request)] } })

/** The access of whoever asks, or the answer that refuses it. */
const accessOf = async (request: FastifyRequest, reply: FastifyReply, sessions: SessionService): Promise<Access | FastifyReply> => {
  const viewer = await viewerOfRequest(request, sessions)
  if (viewer === null) return answer(request, reply, 401, 'UNAUTHENTICATED', IMPORT_SENTENCES.unauthenticated)
  const access = accessFor(viewer, 'household.import')
  return access.grants.length === 0 ? answer(request, reply, 403, 'FORBIDDEN', IMPORT_SENTENCES.forbidden) : access
}

const isAccess = (found: Access | FastifyReply): found is Access => 'grants' in found

/**
 * `PUT /imports/{uuid}?name=…&source=…` takes a sheet as a raw body, once for each id; the work on it is done off the request.
 * `GET /imports/{uuid}/faults.xlsx` and `.csv` give it back to its uploader with what is wrong, `numbers.xlsx` and `.csv` the
 * numbers that its households have in the register; `GET /imports/template.xlsx` is our own layout.
 */
export const addImportRoutes = (server: FastifyInstance, dependencies: ImportRouteDependencies): void => {
  // A context of its own: nowhere else is a body of this size taken as it comes.
  void server.register((routes, _options, done) => {
    routes.removeAllContentTypeParsers()
    routes.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_SHEET_FILE }, (_request, body, parsed) => parsed(null, body))
    routes.setErrorHandler<FastifyError>((error, request, reply) => {
      if (error.statusCode === 413) return answer(request, reply, 413, 'TOO_LARGE', IMPORT_SENTENCES.tooLarge)
      if (error.statusCode !== undefined && error.statusCode < 500) return answer(request, reply, error.statusCode, 'BAD_USER_INPUT', IMPORT_SENTENCES.unreadable)
      throw error
    })
    addUpload(routes, dependencies)
    for (const format of ['csv', 'xlsx'] as const) {
      addTemplate(routes, format, dependencies)
      addFaultSheet(routes, format, dependencies)
      addNumberSheet(routes, format, dependencies)
    }
    done()
  })
}

const addUpload = (routes: FastifyInstance, { sessions, upload, wake }: ImportRouteDependencies): void => {
  routes.put<ImportRequest>('/imports/:id', {
    // Before the body is read: nobody without the permission makes the server take 32 MiB in.
    onRequest: async (request, reply) => {
      const access = await accessOf(request, reply, sessions)
      if (!isAccess(access)) return access
      if (!UUID.test(request.params.id.toLowerCase())) return answer(request, reply, 400, 'VALIDATION', IMPORT_SENTENCES.notAnId)
      if (checkText(request.query.name ?? '', { min: 1, max: LONGEST_FILE_NAME }) !== null) return answer(request, reply, 400, 'VALIDATION', IMPORT_SENTENCES.fileName)
      if (checkText(request.query.source ?? '', { min: 0, max: LONGEST_SOURCE }) !== null) return answer(request, reply, 400, 'VALIDATION', IMPORT_SENTENCES.source)
      return undefined
    },
    handler: async (request, reply) => {
      const access = await accessOf(request, reply, sessions)
      if (!isAccess(access)) return access
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const answered = await upload.put(access, { id: request.params.id.toLowerCase(), fileName: request.query.name ?? '', source: request.query.source?.trim() ?? '', bytes })
      if ('conflict' in answered) return answer(request, reply, 409, 'CONFLICT', IMPORT_SENTENCES.conflict)
      if ('refused' in answered) return answer(request, reply, answered.refused === 'NOT_A_SHEET' || answered.refused === 'OLD_WORKBOOK' ? 415 : 422, answered.refused, REFUSAL_SENTENCES[answered.refused])
      wake()
      return reply.code(answered.repeated ? 200 : 201).send({ id: answered.kept.id, fileName: answered.kept.fileName, bytes: answered.kept.bytes, status: answered.kept.status })
    },
  })
}

/** Sends a table, in a workbook with further sheets where it has some. */
const sendTable = (reply: FastifyReply, format: Format, fileName: string, table: SheetTable, further: readonly SheetTable[] = []): FastifyReply =>
  reply
    .type(CONTENT_TYPES[format])
    .header('content-disposition', `attachment; filename="import.${format}"; filename*=UTF-8''${encodeURIComponent(`${fileName}.${format}`)}`)
    .header('cache-control', 'private, no-store')
    .send(Readable.from(format === 'csv' ? csvTable(table.batches) : xlsxWorkbook([table, ...further]), { objectMode: false }))

async function* atOnce(rows: Cell[][]): AsyncGenerator<Cell[][]> {
  yield await Promise.resolve(rows)
}

const addTemplate = (routes: FastifyInstance, format: Format, { sessions }: ImportRouteDependencies): void => {
  routes.get(`/imports/template.${format}`, async (request, reply) => {
    const access = await accessOf(request, reply, sessions)
    if (!isAccess(access)) return access
    const language = languageOfRequest(request)
    const rows = importTemplate(language)
    const title = language === 'zh' ? '贫困户登记表' : 'Register of poor households'
    const explanations = { title: language === 'zh' ? '填写说明' : 'How to fill it in', batches: atOnce(importExplanations(language)), widths: [36, 8, 10, 80] }
    return sendTable(reply, format, title, { title, batches: atOnce(rows), widths: (rows[0] ?? []).map(() => 16) }, [explanations])
  })
}

/** The import and its file for whoever uploaded it, or the answer that refuses them. */
const ownSheet = async (request: FastifyRequest<ImportRequest>, reply: FastifyReply, { sessions, imports, files }: ImportRouteDependencies): Promise<{ readonly row: ImportRow; readonly bytes: Buffer } | FastifyReply> => {
  const access = await accessOf(request, reply, sessions)
  if (!isAccess(access)) return access
  const row = await imports.find(access, request.params.id.toLowerCase())
  if (row === null || row.headLine === 0) return answer(request, reply, 404, 'NOT_FOUND', IMPORT_SENTENCES.absent)
  if (row.accountId !== access.viewer.accountId) return answer(request, reply, 403, 'FORBIDDEN', IMPORT_SENTENCES.notYours)
  const bytes = await files.read(row)
  return bytes === null ? answer(request, reply, 404, 'NOT_FOUND', REFUSAL_SENTENCES.FILE_GONE) : { row, bytes }
}

const nameOf = ({ fileName }: Pick<ImportRow, 'fileName'>, added: string): string => `${fileName.replace(/\.(?:xlsx|csv)$/i, '')}-${added}`

const addFaultSheet = (routes: FastifyInstance, format: Format, dependencies: ImportRouteDependencies): void => {
  routes.get<ImportRequest>(`/imports/:id/faults.${format}`, { exposeHeadRoute: false }, async (request, reply) => {
    const sheet = await ownSheet(request, reply, dependencies)
    if (!('row' in sheet)) return sheet
    const { row, bytes } = sheet
    const language = languageOfRequest(request)
    const title = language === 'zh' ? '导入问题' : 'Faults'
    const batches = faultSheet(dependencies.core, row, bytes, language, request.query.only === 'faulty')
    return sendTable(reply, format, nameOf(row, language === 'zh' ? '导入问题' : 'faults'), { title, batches, widths: faultSheetWidths(row.columns.length) })
  })
}

const addNumberSheet = (routes: FastifyInstance, format: Format, dependencies: ImportRouteDependencies): void => {
  routes.get<ImportRequest>(`/imports/:id/numbers.${format}`, { exposeHeadRoute: false }, async (request, reply) => {
    const sheet = await ownSheet(request, reply, dependencies)
    if (!('row' in sheet)) return sheet
    const { row, bytes } = sheet
    if (!givesNumbers(row)) return answer(request, reply, 404, 'NOT_FOUND', IMPORT_SENTENCES.noNumbers)
    const language = languageOfRequest(request)
    const title = language === 'zh' ? '户号对照' : 'Household numbers'
    return sendTable(reply, format, nameOf(row, language === 'zh' ? '户号对照' : 'numbers'), { title, batches: numberSheet(dependencies.core, row, bytes, language), widths: numberSheetWidths })
  })
}
