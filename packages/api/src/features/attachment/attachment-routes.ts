import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Viewer } from '../../access/viewer.js'
import { viewerOfRequest } from '../../http/request-contexts.js'
import { languageOf } from '../../text/sentence.js'
import type { Sentence } from '../../text/sentence.js'
import type { SessionService } from '../session/session-service.js'
import { storageKeyOf } from './attachment-key.js'
import { mayAttach, mayAttachDocuments } from './attaching.js'
import { ATTACHMENT_SENTENCES, DOCUMENT_SENTENCES, IMAGE_SENTENCES } from './attachment-messages.js'
import { shownAttachment } from './attachment-service.js'
import type { AttachmentService } from './attachment-service.js'
import type { AttachmentUpload, UploadAnswer, UploadRefusal } from './attachment-upload.js'
import { documentType } from './document-check.js'
import { dispositionOf, documentNameOf } from './document-name.js'
import type { FileStorage } from './file-storage.js'
import type { ImageType } from './image-type.js'
import { partOfUpload } from './part-of-upload.js'

/** The largest photo (contract, "HTTP") or document: 8 MiB. */
const LARGEST_PHOTO = 8 * 1_048_576

/** The largest part of a photo that one request brings. */
const LARGEST_PART = 262_144

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const EXTENSIONS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', [documentType]: 'pdf' } as const satisfies Record<ImageType | typeof documentType, string>

export interface AttachmentRouteDependencies {
  readonly sessions: SessionService
  readonly attachments: AttachmentService
  readonly upload: AttachmentUpload
  readonly storage: FileStorage
}

interface PhotoRequest {
  Params: { id: string }
}

const answer = (request: FastifyRequest, reply: FastifyReply, status: number, code: string, sentence: Sentence): FastifyReply =>
  reply.code(status).type('application/json; charset=utf-8').send({ error: { code, message: sentence[languageOf(request.headers['accept-language'])] } })

const isServedType = (value: string): value is keyof typeof EXTENSIONS => Object.hasOwn(EXTENSIONS, value)

/**
 * `PUT /attachments/{uuid}` takes a photo as a raw body, once for each id, and `PATCH` takes it in parts that go on where the
 * last was cut; so they do a document from whoever writes what holds one, its name in `Content-Disposition`. `GET` (and `HEAD`)
 * gives it to its uploader until a record holds it, then to whoever sees the record: a document as a download, never in a page. Out of scope is exactly what an id that does not exist gets.
 */
export const addAttachmentRoutes = (server: FastifyInstance, dependencies: AttachmentRouteDependencies): void => {
  // A context of its own: nowhere else is a body taken as it comes, or of this size.
  void server.register((routes, _options, done) => {
    routes.removeAllContentTypeParsers()
    // What kind of photo it is, the bytes say; what the request says of itself is not believed.
    routes.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_PHOTO }, (_request, body, parsed) => parsed(null, body))
    routes.setErrorHandler<FastifyError>((error, request, reply) => answerFault(error, request, reply))
    addUpload(routes, dependencies)
    addUploadInParts(routes, dependencies)
    addDownload(routes, dependencies)
    done()
  })
}

const answerFault = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (error.statusCode === 413) return answer(request, reply, 413, 'TOO_LARGE', ATTACHMENT_SENTENCES.tooLarge)
  if (error.statusCode !== undefined && error.statusCode < 500) return answer(request, reply, error.statusCode, 'BAD_USER_INPUT', ATTACHMENT_SENTENCES.unreadable)
  throw error
}

/** Asked before the body is read, so that nobody without a session makes the server take 8 MiB in, and again when it is there. */
const uploaderOf = async (request: FastifyRequest<PhotoRequest>, reply: FastifyReply, sessions: SessionService): Promise<Viewer | null> => {
  const viewer = await viewerOfRequest(request, sessions)
  if (viewer === null) void answer(request, reply, 401, 'UNAUTHENTICATED', ATTACHMENT_SENTENCES.unauthenticated)
  else if (!mayAttach(viewer)) void answer(request, reply, 403, 'FORBIDDEN', ATTACHMENT_SENTENCES.forbidden)
  else if (!UUID.test(request.params.id.toLowerCase())) void answer(request, reply, 400, 'VALIDATION', ATTACHMENT_SENTENCES.notAnId)
  else return viewer
  return null
}

const uploadersOnly =
  (sessions: SessionService) =>
  async (request: FastifyRequest<PhotoRequest>, reply: FastifyReply): Promise<FastifyReply | undefined> =>
    (await uploaderOf(request, reply, sessions)) === null ? reply : undefined

const sentenceOf = (viewer: Viewer, refusal: UploadRefusal): Sentence => {
  if (refusal.as === 'DOCUMENT') return DOCUMENT_SENTENCES[refusal.refused]
  return refusal.refused === 'UNKNOWN_TYPE' && mayAttachDocuments(viewer) ? DOCUMENT_SENTENCES.UNKNOWN_TYPE : IMAGE_SENTENCES[refusal.refused]
}

const answerUpload = (request: FastifyRequest, reply: FastifyReply, viewer: Viewer, answered: UploadAnswer): FastifyReply => {
  if ('conflict' in answered) return answer(request, reply, 409, 'CONFLICT', ATTACHMENT_SENTENCES.conflict)
  if ('refused' in answered) return answer(request, reply, answered.refused === 'UNKNOWN_TYPE' ? 415 : 422, answered.refused, sentenceOf(viewer, answered))
  return reply.code(answered.repeated ? 200 : 201).send(shownAttachment(answered.kept))
}

const addUpload = (routes: FastifyInstance, { sessions, upload }: AttachmentRouteDependencies): void => {
  routes.put<PhotoRequest>('/attachments/:id', {
    onRequest: uploadersOnly(sessions),
    handler: async (request, reply) => {
      const viewer = await uploaderOf(request, reply, sessions)
      if (viewer === null) return reply
      if (!Buffer.isBuffer(request.body) || request.body.length === 0) return answer(request, reply, 400, 'BAD_USER_INPUT', ATTACHMENT_SENTENCES.empty)
      return answerUpload(request, reply, viewer, await upload.put(viewer, request.params.id.toLowerCase(), request.body, documentNameOf(headerOf(request, 'content-disposition'))))
    },
  })
}

/** Answers `202 { held }` until the photo is whole: from which byte on the next part goes. */
const addUploadInParts = (routes: FastifyInstance, { sessions, upload }: AttachmentRouteDependencies): void => {
  routes.patch<PhotoRequest>('/attachments/:id', {
    bodyLimit: LARGEST_PART,
    onRequest: uploadersOnly(sessions),
    handler: async (request, reply) => {
      const viewer = await uploaderOf(request, reply, sessions)
      if (viewer === null) return reply
      const part = partOfUpload(request.headers['content-range'], headerOf(request, 'repr-digest'))
      if (part === null) return answer(request, reply, 400, 'BAD_USER_INPUT', ATTACHMENT_SENTENCES.partUnnamed)
      if (part.total > LARGEST_PHOTO) return answer(request, reply, 413, 'TOO_LARGE', ATTACHMENT_SENTENCES.tooLarge)
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      if (bytes.length !== part.bytes) return answer(request, reply, 400, 'BAD_USER_INPUT', ATTACHMENT_SENTENCES.partLength)
      const answered = await upload.putPart(viewer, request.params.id.toLowerCase(), part, bytes)
      if ('held' in answered) return reply.code(202).send(answered)
      if ('damaged' in answered) return answer(request, reply, 422, 'DAMAGED', ATTACHMENT_SENTENCES.damaged)
      return answerUpload(request, reply, viewer, answered)
    },
  })
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

const addDownload = (routes: FastifyInstance, { sessions, attachments, storage }: AttachmentRouteDependencies): void => {
  routes.get<PhotoRequest>('/attachments/:id', async (request, reply) => {
    const viewer = await viewerOfRequest(request, sessions)
    if (viewer === null) return answer(request, reply, 401, 'UNAUTHENTICATED', ATTACHMENT_SENTENCES.unauthenticated)
    const photo = await attachments.find(viewer, request.params.id.toLowerCase())
    const file = photo === null ? null : await storage.open(storageKeyOf(photo))
    if (photo === null || file === null || !isServedType(photo.contentType)) return answer(request, reply, 404, 'NOT_FOUND', ATTACHMENT_SENTENCES.absent)
    const plainName = `${photo.id}.${EXTENSIONS[photo.contentType]}`
    void reply.headers({
      'content-type': photo.contentType,
      'content-length': file.bytes,
      'content-disposition': photo.contentType === documentType ? dispositionOf(plainName, photo.name) : `inline; filename="${plainName}"`,
      // An appointment may end at any moment, and then the photo is no longer the viewer's to see.
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    return reply.send(file.read())
  })
}
