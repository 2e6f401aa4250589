import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'

const NOTICES = new UnscopedTable('Notice', 'narrowed to the reader’s own account in every statement')
const COLUMNS = ['id', 'accountId', 'at', 'kind', 'parameters', 'subjectType', 'subjectId', 'readAt'] as const
/** More are marked in further steps of this many. */
const MARKED_AT_ONCE = 500

/** The reader's own notices: what happened to one's reports, households and appointments. */
export class NoticeService {
  constructor(private readonly core: Core) {}

  /** One page of the viewer's notices, newest first. */
  async page(viewer: Viewer, request: { readonly unreadOnly: boolean; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<Row<'Notice'>>> {
    // Notices are personal: the scope is the account itself, whatever the permission.
    return rowsOf(this.core, 'Notice', { permission: 'village.read', viewer, grants: [] }).connection({
      columns: COLUMNS,
      where: request.unreadOnly ? [{ column: 'readAt', equals: null }] : [],
      orderBy: [{ column: 'at', descending: true }, { column: 'id', descending: true }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** How many of the viewer's notices are unread. */
  async countUnread(viewer: Viewer): Promise<number> {
    return NOTICES.count(this.core.database, [{ column: 'accountId', equals: viewer.accountId }, { column: 'readAt', equals: null }])
  }

  /** Marks notices of the viewer as read; ids of others and of none are passed over. */
  async markRead(viewer: Viewer, ids: readonly string[]): Promise<void> {
    const readAt = toStoredInstant(this.core.clock.now())
    for (let start = 0; start < ids.length; start += MARKED_AT_ONCE) {
      const some = ids.slice(start, start + MARKED_AT_ONCE)
      await this.core.database.write((transaction) =>
        NOTICES.update(transaction, [{ column: 'accountId', equals: viewer.accountId }, { column: 'id', in: some }, { column: 'readAt', equals: null }], { readAt }),
      )
    }
  }
}
