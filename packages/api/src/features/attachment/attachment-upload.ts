import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { isDuplicate } from '../../data/retry.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import { hashOfUpload, storageKeyOf } from './attachment-key.js'
import { sweepUnheld } from './attachment-sweep.js'
import type { FileStorage } from './file-storage.js'
import { mayAttachDocuments } from './attaching.js'
import { documentType, isDocument, refusalOfDocument } from './document-check.js'
import type { DocumentRefusal } from './document-check.js'
import type { ImageRefusal } from './image-bytes.js'
import type { PartOfUpload } from './part-of-upload.js'
import { stripMetadata } from './strip-metadata.js'
import type { ImageType } from './image-type.js'
import type { UploadParts } from './upload-parts.js'

const UPLOADS = new UnscopedTable('Attachment', 'an id that was used before is recognised whoever used it, and its row is never shown to others')

/** Why bytes are not taken, by what they are taken for. */
export type UploadRefusal = { readonly refused: ImageRefusal; readonly as: 'PHOTO' } | { readonly refused: DocumentRefusal; readonly as: 'DOCUMENT' }

/** A photo as it may be served, or a document as it came. */
interface Served {
  readonly contentType: ImageType | typeof documentType
  readonly bytes: Buffer
}

/** What became of an upload. `repeated`: the same account had sent the same bytes under this id before. */
export type UploadAnswer = { readonly kept: Row<'Attachment'>; readonly repeated: boolean } | UploadRefusal | { readonly conflict: true }

/** What became of a part: the whole is there, or so many bytes of it are held, or the whole is not what its digest says. */
export type PartAnswer = UploadAnswer | { readonly held: number } | { readonly damaged: true }

/** Takes photos in without metadata, and documents as they are, on durable storage before the row that names them, once for each id. */
export class AttachmentUpload {
  constructor(
    private readonly core: Core,
    private readonly storage: FileStorage,
    private readonly parts: UploadParts,
  ) {}

  /** Keeps a photo or document under a client-made id (a UUID in lower case). The uploader owns it until a record holds it. */
  async put(viewer: Viewer, id: string, bytes: Buffer, name: string | null = null): Promise<UploadAnswer> {
    const served = servedOf(viewer, bytes)
    if ('refused' in served) return served
    const row: Row<'Attachment'> = {
      id,
      uploaderId: viewer.accountId,
      contentType: served.contentType,
      name: served.contentType === documentType ? name : null,
      bytes: served.bytes.length,
      contentHash: hashOfUpload(bytes),
      holderType: null,
      holderId: null,
      regionCode: null,
      createdAt: toStoredInstant(this.core.clock.realNow()),
    }
    const before = await this.find(id)
    return before === null ? this.keep(row, served) : this.repeat(before, row, served)
  }

  /** Takes in a part of a photo, or says how much of it is held; keeps the photo as {@link put} does once it is whole. */
  async putPart(viewer: Viewer, id: string, { digest, total, first }: PartOfUpload, bytes: Buffer): Promise<PartAnswer> {
    const before = await this.earlier(viewer, id, digest)
    if (before !== null) return before
    const upload = { accountId: viewer.accountId, id, digest }
    const held = bytes.length === 0 ? await this.parts.held(upload) : await this.parts.append(upload, first, bytes)
    if (held < total) return { held }
    const whole = await this.parts.read(upload)
    // Another request with the last part was quicker, or the parts were cleared away: they begin anew.
    if (whole === null) return (await this.earlier(viewer, id, digest)) ?? { held: 0 }
    const answer = hashOfUpload(whole) === digest ? await this.put(viewer, id, whole) : { damaged: true as const }
    // Once the photo itself is durable, or can never be made of these parts.
    await this.parts.forget(upload)
    return answer
  }

  /** What an id stands for already; null when it is unused, or when its file is lost and may come again. */
  private async earlier(viewer: Viewer, id: string, digest: string): Promise<UploadAnswer | null> {
    const before = await this.find(id)
    if (before === null) return null
    if (before.uploaderId !== viewer.accountId || before.contentHash !== digest) return { conflict: true }
    return (await this.storage.open(storageKeyOf(before))) === null ? null : { kept: before, repeated: true }
  }

  private async keep(row: Row<'Attachment'>, served: Served): Promise<UploadAnswer> {
    await this.storage.put(storageKeyOf(row), served.bytes)
    try {
      await this.core.database.write((transaction) => UPLOADS.insert(transaction, [row]))
      await sweepUnheld(this.core, this.storage, row.uploaderId)
      return { kept: row, repeated: false }
    } catch (error) {
      const winner = isDuplicate(error) ? await this.find(row.id) : null
      if (winner === null) throw error
      if (winner.contentHash !== row.contentHash) await this.storage.remove(storageKeyOf(row))
      return this.repeat(winner, row, served)
    }
  }

  private async repeat(before: Row<'Attachment'>, row: Row<'Attachment'>, served: Served): Promise<UploadAnswer> {
    if (before.uploaderId !== row.uploaderId || before.contentHash !== row.contentHash) return { conflict: true }
    // A file that was lost, with a disk or an incomplete backup, comes back with the repeat.
    if ((await this.storage.open(storageKeyOf(before))) === null) await this.storage.put(storageKeyOf(before), served.bytes)
    return { kept: before, repeated: true }
  }

  private async find(id: string): Promise<Row<'Attachment'> | null> {
    return UPLOADS.findOne(this.core.database, [{ column: 'id', equals: id }])
  }
}

/** By their first bytes: a document where the viewer writes what holds one, a photo, or neither. */
const servedOf = (viewer: Viewer, bytes: Buffer): Served | UploadRefusal => {
  if (isDocument(bytes) && mayAttachDocuments(viewer)) {
    const refused = refusalOfDocument(bytes)
    return refused === null ? { contentType: documentType, bytes } : { refused, as: 'DOCUMENT' }
  }
  const photo = stripMetadata(bytes)
  return 'refused' in photo ? { refused: photo.refused, as: 'PHOTO' } : photo
}
