import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accessFor } from '../../access/viewer.js'
import { viewerOfRequest } from '../../http/request-contexts.js'
import type { SheetRefusal } from '../../sheet/sheet-refusal.js'
import { languageOf } from '../../text/sentence.js'
import type { Sentence } from '../../text/sentence.js'
import type { SessionService } from '../session/session-service.js'
import { LARGEST_REPORT_SHEET, readReportSheet } from './report-sheet.js'

const SENTENCES = {
  unauthenticated: { zh: '请先登录。', en: 'Please sign in first.' },
  forbidden: { zh: '只有名誉村主任可以为成效报告读取表格。', en: 'Only an honorary village chief reads sheets for outcome reports.' },
  tooLarge: { zh: '文件超过 2 MB。请只留这份报告的一张表。', en: 'The file is larger than 2 MB. Please keep the one sheet of this report.' },
  unreadable: { zh: '没有收到文件。请再试一次。', en: 'No file arrived. Please try again.' },
} as const satisfies Record<string, Sentence>

const REFUSALS = {
  EMPTY: { zh: '表里没有内容。', en: 'There is nothing in the sheet.' },
  OLD_WORKBOOK: { zh: '这是旧的 .xls 格式，或带密码。请另存为不带密码的 .xlsx。', en: 'This is the old .xls format, or has a password. Please save it as .xlsx without a password.' },
  ENCRYPTED: { zh: '文件带密码。请去掉密码再上传。', en: 'The file has a password. Please remove it first.' },
  NOT_A_SHEET: { zh: '这不是 Excel（.xlsx）或 CSV 表格。', en: 'This is no Excel (.xlsx) or CSV sheet.' },
  DAMAGED: { zh: '文件损坏，读不出来。请重新保存后再试。', en: 'The file is damaged. Please save it again and retry.' },
  DOCUMENT_TYPE: { zh: '文件里有不允许的内容，没有读取。', en: 'The file holds something that is not allowed, so it was not read.' },
  TOO_MUCH: { zh: '表太大：最多 600 行、30 列。请只留这份报告的户。', en: 'The sheet is too large: 600 rows and 30 columns at most. Please keep the households of this report.' },
  ENCODING: { zh: '文字编码认不出来。请另存为 .xlsx。', en: 'The encoding of the text is not known. Please save it as .xlsx.' },
} as const satisfies Record<SheetRefusal, Sentence>

const answer = (request: FastifyRequest, reply: FastifyReply, status: number, code: string, sentence: Sentence): FastifyReply =>
  reply.code(status).type('application/json; charset=utf-8').send({ error: { code, message: sentence[languageOf(request.headers['accept-language'])] } })

/**
 * `POST /report-sheets` gives back the cells of a small sheet that a chief brings, as text: nothing is kept and nothing of the
 * register is looked up. Which household a row is of, the chief decides in the draft.
 */
export const addReportSheetRoutes = (server: FastifyInstance, { sessions }: { readonly sessions: SessionService }): void => {
  void server.register((routes, _options, done) => {
    routes.removeAllContentTypeParsers()
    routes.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_REPORT_SHEET }, (_request, body, parsed) => parsed(null, body))
    routes.setErrorHandler<FastifyError>((error, request, reply) => {
      if (error.statusCode === 413) return answer(request, reply, 413, 'TOO_LARGE', SENTENCES.tooLarge)
      if (error.statusCode !== undefined && error.statusCode < 500) return answer(request, reply, error.statusCode, 'BAD_USER_INPUT', SENTENCES.unreadable)
      throw error
    })
    routes.post('/report-sheets', {
      // Before the body is read: nobody without the permission makes the server take a file in.
      onRequest: async (request, reply) => {
        const viewer = await viewerOfRequest(request, sessions)
        if (viewer === null) return answer(request, reply, 401, 'UNAUTHENTICATED', SENTENCES.unauthenticated)
        return accessFor(viewer, 'outcomeReport.submit').grants.length === 0 ? answer(request, reply, 403, 'FORBIDDEN', SENTENCES.forbidden) : undefined
      },
      handler: async (request, reply) => {
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const read = await readReportSheet(bytes)
        if ('refused' in read) return answer(request, reply, read.refused === 'NOT_A_SHEET' || read.refused === 'OLD_WORKBOOK' ? 415 : 422, read.refused, REFUSALS[read.refused])
        return reply.header('cache-control', 'private, no-store').send(read)
      },
    })
    done()
  })
}
