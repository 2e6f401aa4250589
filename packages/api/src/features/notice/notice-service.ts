import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const NOTICES = new UnscopedTable('Notice', 'narrowed to the reader’s own account in every statement')

/** The reader's own notices: what happened to one's reports, households and appointments. */
export class NoticeService {
  constructor(private readonly core: Core) {}

  /** How many of the viewer's notices are unread. */
  async countUnread(viewer: Viewer): Promise<number> {
    return NOTICES.count(this.core.database, [{ column: 'accountId', equals: viewer.accountId }, { column: 'readAt', equals: null }])
  }
}
