import cluster from 'node:cluster'
import type { Worker } from 'node:cluster'
import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { describeError } from '../http/error-log.js'
import type { FromPrimary, FromWorker } from './messages.js'
import { MetricsOfWorkers } from './metrics-of-workers.js'
import { ReplacementPause } from './replacement-pause.js'

interface Member {
  readonly worker: Worker
  readonly since: number
  state: 'starting' | 'prepared' | 'listening'
  /** Why it said that it cannot go on. */
  reason: string | null
}

/** Milliseconds that workers have to end their work. */
const LONGEST_STOP = 20_000

/** Tells a worker something, unless it is gone by now. */
const tell = (worker: Worker, message: FromPrimary): void => {
  if (worker.isConnected()) worker.send(message, () => undefined)
}

/** The processes that answer requests, for the one that began them: it listens for none itself and replaces those that die. */
export class Primary {
  private readonly members = new Map<number, Member>()
  private readonly metrics = new MetricsOfWorkers()
  private readonly pauses = new ReplacementPause()
  private readonly changes = new EventEmitter()
  private address = ''
  /** True once all the first ones listen; until then what keeps one from starting ends them all. */
  private isUp = false
  private isStopping = false
  private failure: Error | null = null

  /** @param began the real time at which the business time began to run, the same for every worker */
  constructor(
    private readonly count: number,
    began: number,
    private readonly logger: Pick<Logger, 'error'>,
  ) {
    cluster.setupPrimary({ args: [String(began)] })
    cluster.on('message', (worker, message: FromWorker) => this.take(worker, message))
    cluster.on('exit', (worker, code, signal) => this.replace(worker, signal === null ? String(code) : signal))
  }

  /**
   * Begins the workers and answers, once all of them listen, with the address. `beforeListening` frees the port when they
   * are ready for it. Throws with the reason when one cannot start.
   */
  async start(beforeListening: () => Promise<void>): Promise<string> {
    for (let worker = 0; worker < this.count; worker += 1) this.begin()
    await this.until('prepared')
    await beforeListening()
    for (const { worker } of this.members.values()) tell(worker, { kind: 'listen' })
    await this.until('listening')
    this.isUp = true
    return this.address
  }

  /** Lets every worker end its work; answers when all have. */
  async stop(): Promise<void> {
    this.isStopping = true
    for (const { worker } of this.members.values()) worker.process.kill('SIGTERM')
    const timer = setTimeout(() => {
      for (const { worker } of this.members.values()) worker.process.kill('SIGKILL')
    }, LONGEST_STOP)
    while (this.members.size > 0) await once(this.changes, 'change')
    clearTimeout(timer)
  }

  private begin(): void {
    const worker = cluster.fork()
    this.members.set(worker.id, { worker, since: performance.now(), state: 'starting', reason: null })
  }

  private take(worker: Worker, message: FromWorker): void {
    const member = this.members.get(worker.id)
    if (member === undefined) return
    if (message.kind === 'metrics') this.metrics.take(worker.id, message.question, message.metrics)
    else if (message.kind === 'metricsWanted') this.answerMetrics(worker, message.question).catch((error: unknown) => {
        this.logger.error({ error: describeError(error) }, 'metrics could not be gathered')
        tell(worker, { kind: 'allMetrics', question: message.question, text: '' })
      })
    else {
      if (message.kind === 'failed') member.reason = message.reason
      else member.state = message.kind
      if (message.kind === 'listening') this.address = message.address
      if (message.kind === 'prepared' && this.isUp) tell(worker, { kind: 'listen' })
      this.changes.emit('change')
    }
  }

  private async answerMetrics(worker: Worker, question: number): Promise<void> {
    const serving = [...this.members.values()].filter(({ state }) => state === 'listening').map((member) => member.worker.id)
    const text = await this.metrics.gather(serving, (id, asked) => {
      const asker = this.members.get(id)
      if (asker !== undefined) tell(asker.worker, { kind: 'metricsWanted', question: asked })
    })
    tell(worker, { kind: 'allMetrics', question, text })
  }

  private replace(worker: Worker, how: string): void {
    const member = this.members.get(worker.id)
    this.members.delete(worker.id)
    this.metrics.forget(worker.id)
    if (member !== undefined && !this.isStopping) {
      if (this.isUp) void this.beginAfter(member, how)
      else this.failure ??= new Error(member.reason ?? `A process that was to answer requests ended at its start (${how}).`)
    }
    this.changes.emit('change')
  }

  private async beginAfter({ worker, since, reason }: Member, how: string): Promise<void> {
    const milliseconds = this.pauses.after(performance.now() - since)
    this.logger.error({ pid: worker.process.pid, how, reason, milliseconds }, 'a worker ended and is replaced')
    await pause(milliseconds)
    if (!this.isStopping) this.begin()
  }

  private async until(state: 'prepared' | 'listening'): Promise<void> {
    while ([...this.members.values()].some((member) => member.state !== state) || this.failure !== null) {
      if (this.failure !== null) {
        await this.stop()
        throw this.failure
      }
      await once(this.changes, 'change')
    }
  }
}
