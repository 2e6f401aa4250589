import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accessFor } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { HiddenFieldError } from '../../data/scope-errors.js'
import { RequestError } from '../../graphql/errors.js'
import { viewerOfRequest } from '../../http/request-contexts.js'
import { languageOf } from '../../text/sentence.js'
import type { Language, Sentence } from '../../text/sentence.js'
import type { SessionService } from '../session/session-service.js'
import { EXPORT_SENTENCES } from './export-messages.js'
import { ExportQueryError, exportQueryOf } from './export-query.js'
import type { ExportedList } from './exported-list.js'
import type { ListExport } from './list-export.js'
import { EXPORT_FORMATS } from './household-export.js'
import type { ExportFormat, HouseholdExport } from './household-export.js'

const CONTENT_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<ExportFormat, string>

interface ExportRouteDependencies {
  readonly core: Pick<Core, 'clock' | 'regions'>
  readonly sessions: SessionService
  readonly households: HouseholdExport
  readonly lists: readonly ExportedList[]
  readonly listExport: ListExport
}

const languageOfRequest = (request: FastifyRequest): Language => languageOf(request.headers['accept-language'])

const refuse = (request: FastifyRequest, reply: FastifyReply, status: number, code: string, sentence: Sentence): FastifyReply =>
  reply.code(status).type('application/json; charset=utf-8').send({ error: { code, message: sentence[languageOfRequest(request)] } })

const badInputOf = (error: unknown): Sentence | null => {
  if (error instanceof ExportQueryError) return EXPORT_SENTENCES.parameter(error.parameter)
  if (error instanceof HiddenFieldError) return EXPORT_SENTENCES.hidden
  return error instanceof RequestError ? error.sentence : null
}

/**
 * `GET /exports/households.csv` and `.xlsx`: the list of households with the same conditions, streamed. 401 without a
 * session, 403 for a role that does not list households, 404 for a region that does not exist or is out of reach.
 */
export const addExportRoutes = (server: FastifyInstance, dependencies: ExportRouteDependencies): void => {
  for (const format of EXPORT_FORMATS) {
    for (const list of dependencies.lists) addListRoute(server, list, format, dependencies)
    // Making a file to throw it away helps nobody: HEAD is not answered.
    server.get<{ Querystring: Record<string, string | string[] | undefined> }>(`/exports/households.${format}`, { exposeHeadRoute: false }, async (request, reply) => {
      try {
        return await answerExport(request, reply, format, dependencies)
      } catch (error) {
        const sentence = badInputOf(error)
        if (sentence === null) throw error
        return refuse(request, reply, 400, 'BAD_USER_INPUT', sentence)
      }
    })
  }
}

type ExportQuery = { Querystring: Record<string, string | string[] | undefined> }

/** `GET /exports/<list>.csv` and `.xlsx`: a list with its conditions. 401 without a session, 403 without its permission. */
const addListRoute = (server: FastifyInstance, list: ExportedList, format: ExportFormat, { core, sessions, listExport }: ExportRouteDependencies): void => {
  server.get<ExportQuery>(`/exports/${list.name}.${format}`, { exposeHeadRoute: false }, async (request, reply) => {
    const viewer = await viewerOfRequest(request, sessions)
    if (viewer === null) return refuse(request, reply, 401, 'UNAUTHENTICATED', EXPORT_SENTENCES.unauthenticated)
    const access = accessFor(viewer, list.permission)
    if (access.grants.length === 0) return refuse(request, reply, 403, 'FORBIDDEN', EXPORT_SENTENCES.forbidden)
    const grants = JSON.stringify(viewer.grants)
    const stillOpen = async (): Promise<boolean> => JSON.stringify((await viewerOfRequest(request, sessions))?.grants) === grants
    try {
      const bytes = await listExport.begin(list, access, { format, query: request.query, language: languageOfRequest(request), stillOpen })
      return await reply
        .type(CONTENT_TYPES[format])
        .header('content-disposition', `attachment; filename="${list.name}-${core.clock.today()}.${format}"`)
        .header('cache-control', 'private, no-store')
        .send(Readable.from(bytes, { objectMode: false }))
    } catch (error) {
      const sentence = badInputOf(error)
      if (sentence === null) throw error
      return refuse(request, reply, 400, 'BAD_USER_INPUT', sentence)
    }
  })
}

interface HouseholdFile {
  readonly region: { readonly code: string; readonly name: string } | null
  readonly narrowed: boolean
  readonly day: string
  readonly format: ExportFormat
  readonly language: Language
}

/** Whether conditions beside the place leave households out. */
const isNarrowed = (filter: ReturnType<typeof exportQueryOf>['filter']): boolean => Object.entries(filter).some(([name, value]) => name !== 'region' && value !== undefined && value !== null)

/** What the file holds: the place, and whether conditions narrow it. Never "all": whose scope it is, is not known from the file. */
const householdFileName = ({ region, narrowed, day, format, language }: HouseholdFile): string => {
  const plain = ['households', region?.code, narrowed ? 'filtered' : undefined, day].filter((part) => part !== undefined).join('-')
  const said = language === 'zh' ? ['贫困户', region?.name, narrowed ? '按条件筛选' : undefined, day].filter((part) => part !== undefined).join('-') : plain
  return `attachment; filename="${plain}.${format}"; filename*=UTF-8''${encodeURIComponent(`${said}.${format}`)}`
}

const answerExport = async (
  request: FastifyRequest<{ Querystring: Record<string, string | string[] | undefined> }>,
  reply: FastifyReply,
  format: ExportFormat,
  { core, sessions, households }: ExportRouteDependencies,
): Promise<FastifyReply> => {
  const viewer = await viewerOfRequest(request, sessions)
  if (viewer === null) return refuse(request, reply, 401, 'UNAUTHENTICATED', EXPORT_SENTENCES.unauthenticated)
  const access = accessFor(viewer, 'household.export')
  if (access.grants.length === 0) return refuse(request, reply, 403, 'FORBIDDEN', EXPORT_SENTENCES.forbidden)
  const { filter, orderBy } = exportQueryOf(request.query)
  const region = filter.region ?? null
  if (region !== null && !(await households.reaches(access, region))) return refuse(request, reply, 404, 'NOT_FOUND', EXPORT_SENTENCES.absent)
  const grants = JSON.stringify(viewer.grants)
  const stillOpen = async (): Promise<boolean> => JSON.stringify((await viewerOfRequest(request, sessions))?.grants) === grants
  const bytes = await households.begin(access, { format, filter, orderBy, language: languageOfRequest(request), stillOpen })
  return reply
    .type(CONTENT_TYPES[format])
    .header('content-disposition', householdFileName({ region: region === null ? null : { code: region, name: core.regions.find(region)?.name ?? region }, narrowed: isNarrowed(filter), day: core.clock.today(), format, language: languageOfRequest(request) }))
    .header('cache-control', 'private, no-store')
    .send(Readable.from(bytes, { objectMode: false }))
}
