import { accessFor } from '../../access/viewer.js'
import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Dialect, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import type { Question, Statement } from '../../data/statements.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { Refusal, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { ATTACHMENT_SENTENCES } from './attachment-messages.js'
import type { AttachmentType } from './attachment-type.js'
import type { AttachmentHolder } from './attachment.entity.js'
import { documentType } from './document-check.js'

const OWN = new UnscopedTable('Attachment', 'an uploader’s own photos before anything holds them')

/** What holds documents beside photos (ADR 0032); visits and observations hold what was seen on the spot. */
const HOLD_DOCUMENTS: ReadonlySet<AttachmentHolder> = new Set(['OUTCOME_REPORT', 'PLEDGE_DELIVERY', 'AGREEMENT'])

/** The most photos and documents that one record holds. */
export const MOST_ATTACHMENTS = 20

/** An upload as far as it matters to whoever wants to hold it. */
export type Upload = Pick<Row<'Attachment'>, 'id' | 'holderId' | 'contentType'>

/** The upload keeps ids in lower case, whatever spelling the client uses. */
const storedId = (id: string): string => id.toLowerCase()

/** What takes photos in, and in which village it stands. */
export interface HolderOfAttachments {
  readonly type: AttachmentHolder
  readonly id: string
  readonly regionCode: string
}

/** A photo or document as the schema shows it. */
export const shownAttachment = ({ id, contentType, name, bytes }: Pick<Row<'Attachment'>, 'id' | 'contentType' | 'name' | 'bytes'>): AttachmentType => ({ id, url: `/attachments/${id}`, contentType, name, bytes })

/** Photos and documents: who sees them, and how a visit, observation, report, delivery or agreement takes them in. */
export class AttachmentService {
  constructor(private readonly core: Core) {}

  /**
   * Gives photos to the record that holds them from now on, in the record's own transaction. Refuses the whole when any
   * is not the account's own upload (never told apart from one that does not exist), is held already, is named twice, or is a
   * document where photos alone are held.
   */
  async hold(transaction: Transaction, accountId: string, named: readonly string[], holder: HolderOfAttachments): Promise<void> {
    if (named.length === 0) return
    const { sql, parameters, read } = this.uploads(transaction.dialect, accountId, named)
    const uploads = named.length > MOST_ATTACHMENTS ? [] : read(await transaction.query(sql, parameters))
    for (const change of this.holding(uploads, named, holder)) await transaction.execute(change.sql, change.parameters)
  }

  /** Asks for an account's own uploads, held until the transaction ends. */
  uploads(dialect: Dialect, accountId: string, named: readonly string[]): Question<Upload[]> {
    return OWN.question(dialect, [{ column: 'id', in: named.map(storedId) }, { column: 'uploaderId', equals: accountId }], { lock: true })
  }

  /** The statement by which a record holds uploads from now on. Refuses as {@link hold} does; `uploads` are the account's own. */
  holding(uploads: readonly Upload[], named: readonly string[], holder: HolderOfAttachments): Statement[] {
    if (named.length === 0) return []
    if (named.length > MOST_ATTACHMENTS) throw refusal('VALIDATION', ATTACHMENT_SENTENCES.tooMany(MOST_ATTACHMENTS), ['attachments'])
    const ids = named.map(storedId)
    const found = new Map(uploads.map((row) => [row.id, row]))
    const refused = ids.flatMap((id, index): Refused[] => {
      const field = ['attachments', String(index)]
      const row = found.get(id)
      if (row === undefined) return [{ code: 'NOT_FOUND', sentence: ATTACHMENT_SENTENCES.notFound, field }]
      if (ids.indexOf(id) !== index) return [{ code: 'VALIDATION', sentence: ATTACHMENT_SENTENCES.twice, field }]
      if (row.contentType === documentType && !HOLD_DOCUMENTS.has(holder.type)) return [{ code: 'VALIDATION', sentence: ATTACHMENT_SENTENCES.photosOnly, field }]
      return row.holderId === null ? [] : [{ code: 'VALIDATION', sentence: ATTACHMENT_SENTENCES.held, field }]
    })
    if (refused.length > 0) throw new Refusal(...refused)
    return [OWN.change([{ column: 'id', in: ids }], { holderType: holder.type, holderId: holder.id, regionCode: holder.regionCode })]
  }

  /**
   * The photos that a record holds, as far as the access sees the record; asked for many records in one statement. The
   * kind of record counts with its id: clients make the ids, and two kinds may share one.
   */
  async ofHolder(access: Access, type: AttachmentHolder, holderId: string): Promise<AttachmentType[]> {
    return batched(
      access,
      `attachments ${type}`,
      holderId,
      async (holderIds) => {
        const rows = await rowsOf(this.core, 'Attachment', access).findByParents({
          parent: 'holderId',
          parentIds: holderIds,
          columns: ['id', 'contentType', 'name', 'bytes'],
          where: [{ column: 'holderType', equals: type }],
          orderBy: [{ column: 'createdAt' }, { column: 'id' }],
        })
        return new Map([...rows].map(([id, list]) => [id, list.map(shownAttachment)]))
      },
      [],
    )
  }

  /** A photo that the viewer may fetch: the own upload that nothing holds yet, or one whose holder the viewer sees. */
  async find(viewer: Viewer, id: string): Promise<Pick<Row<'Attachment'>, 'id' | 'contentType' | 'name' | 'contentHash'> | null> {
    const own = await OWN.findOne(this.core.database, [{ column: 'id', equals: id }, { column: 'uploaderId', equals: viewer.accountId }, { column: 'holderId', equals: null }])
    if (own !== null) return own
    return rowsOf(this.core, 'Attachment', accessFor(viewer, 'attachment.read')).findOne([{ column: 'id', equals: id }, { column: 'holderId', notNull: true }], ['id', 'contentType', 'name', 'contentHash'])
  }
}
