import { randomUUID } from 'node:crypto'
import { isBusy, isUnavailable } from '../../data/retry.js'
import { COMMAND_LINE } from '../../cli/command-line-account.js'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { FileStorage } from '../attachment/file-storage.js'
import type { SessionService } from '../session/session-service.js'
import { ImportApplying } from './import-applying.js'
import { ImportChecking } from './import-checking.js'
import { ImportFiles } from './import-files.js'
import { ImportLedger, LeaseLostError } from './import-ledger.js'
import type { Claim } from './import-ledger.js'
import { ImportUndoing } from './import-undoing.js'

/** Milliseconds of real time after which the work of a process that is gone is taken up by another. A chunk takes a second or two. */
const LEASE = 20_000
/** Milliseconds between looks for work that another process, or one that is gone, has left. */
const LOOK_INTERVAL = 2_000

/** Works on imports, off every request: one after another, each for whoever brought it, with the access that they have at that moment. */
export class ImportWork {
  private readonly holder = randomUUID()
  private readonly ledger: ImportLedger
  private readonly checking: ImportChecking
  private readonly applying: ImportApplying
  private readonly undoing: ImportUndoing
  private timer: NodeJS.Timeout | null = null
  private round: Promise<void> = Promise.resolve()
  private stopped = true

  constructor(
    private readonly core: Core,
    storage: FileStorage,
    private readonly sessions: Pick<SessionService, 'viewerOfAccount'>,
    private readonly onError: (error: unknown) => void,
    leaseMilliseconds = LEASE,
  ) {
    this.ledger = new ImportLedger(core, leaseMilliseconds)
    this.checking = new ImportChecking(core, new ImportFiles(core, storage), this.ledger)
    this.applying = new ImportApplying(core, this.ledger)
    this.undoing = new ImportUndoing(core, this.ledger)
  }

  /** Looks for work from now on, and whenever it is told that there is some. */
  start(): void {
    this.stopped = false
    this.timer = setInterval(() => this.wake(), LOOK_INTERVAL)
    this.timer.unref()
    this.wake()
  }

  /** There may be work. */
  wake(): void {
    if (this.stopped) return
    this.round = this.round.then(() => this.drain()).catch(this.onError)
  }

  /** Takes on no more work; what is at work is left at its next step and taken up elsewhere. */
  async stop(): Promise<void> {
    this.stopped = true
    this.ledger.stop()
    if (this.timer !== null) clearInterval(this.timer)
    await this.round
  }

  /** Works until nothing is left to do. */
  async drain(): Promise<void> {
    for (;;) {
      // The command line works on its own.
      const claim = await this.ledger.claim(this.holder, { notOf: COMMAND_LINE })
      if (claim === null) return
      const viewer = await this.sessions.viewerOfAccount(claim.row.actorId, '')
      await this.work(claim, viewer === null ? null : accessFor(viewer, 'household.import'))
    }
  }

  /** Works on the imports of the command line, with the access that it has. */
  async drainFor(access: Access): Promise<void> {
    for (;;) {
      const claim = await this.ledger.claim(this.holder, { accountId: access.viewer.accountId })
      if (claim === null) return
      await this.work(claim, access)
    }
  }

  private async work(claim: Claim, access: Access | null): Promise<void> {
    try {
      if (access === null || access.grants.length === 0) return await this.endWithoutAccess(claim)
      switch (claim.row.status) {
        case 'RECEIVED':
        case 'CHECKING':
          return await this.checking.run(claim, access)
        case 'APPLYING':
          return await this.applying.run(claim, access)
        case 'UNDOING':
          return await this.undoing.run(claim, access)
        default:
          return await this.ledger.release(claim)
      }
    } catch (error) {
      if (error instanceof LeaseLostError) return this.ledger.release(claim)
      // Told first: ending the work may fail too, and the cause would be lost.
      this.onError(error)
      // A database that is away comes back, and the work is taken up again; what nobody foresaw is not done over and over.
      if (!isUnavailable(error) && !isBusy(error)) await this.unforeseen(claim)
    }
  }

  /** A sheet that cannot be read is refused at once; writing is tried some times, and then ended with what was written by then. */
  private async unforeseen(claim: Claim): Promise<void> {
    const now = await this.ledger.read(claim.row.id)
    if (now === null) return
    const held = { holder: claim.holder, row: now }
    if (now.status === 'RECEIVED' || now.status === 'CHECKING') return this.core.database.write((transaction) => this.ledger.finish(transaction, held, 'REFUSED', { refusal: 'FAILED' }))
    if (!(await this.ledger.failed(held))) return
    await this.core.database.write(async (transaction) => {
      await this.ledger.finish(transaction, held, 'FAILED')
      await this.core.audit.record(transaction, {
        accountId: now.actorId,
        action: now.status === 'APPLYING' ? 'registerImport.apply' : 'registerImport.undo',
        subjectType: 'RegisterImport',
        subjectId: now.id,
        regionCode: now.regionCode,
        changes: [{ field: 'fileName', from: null, to: now.fileName }, { field: 'households', from: null, to: String(now.applied - now.undone) }],
      })
    })
  }

  /** Whoever brought it has no appointment for it any more: what is written stays, nothing more is. */
  private async endWithoutAccess(claim: Claim): Promise<void> {
    const status = claim.row.status === 'APPLYING' || claim.row.status === 'UNDOING' ? 'APPLIED' : 'REFUSED'
    await this.core.database.write((transaction) => this.ledger.finish(transaction, claim, status, { refusal: 'ACCESS_ENDED' }))
  }
}
