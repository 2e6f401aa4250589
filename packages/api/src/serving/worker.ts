import cluster from 'node:cluster'
import type { Registry } from 'prom-client'
import { clockOf, createApplication } from '../application.js'
import type { Config } from '../config.js'
import { Database } from '../data/database.js'
import { demoState } from '../features/demo-city/demo-state.js'
import type { GatherMetrics } from '../http/operations-routes.js'
import { listeningFailure } from '../http/waiting-server.js'
import type { FromPrimary, FromWorker } from './messages.js'
import { openLog } from './open-log.js'
import { FAREWELL, stopOnSignal } from './stopping.js'

const tell = (message: FromWorker): void => {
  cluster.worker?.send(message)
}

const hear = <Kind extends FromPrimary['kind']>(kind: Kind, listener: (message: Extract<FromPrimary, { kind: Kind }>) => void): void => {
  cluster.worker?.on('message', (message: FromPrimary) => {
    if (message.kind === kind) listener(message as Extract<FromPrimary, { kind: Kind }>)
  })
}

/** Answers the primary with the metrics of this process, and whoever asks this process with those of all. */
const throughPrimary: GatherMetrics = (own: Registry) => {
  hear('metricsWanted', ({ question }) => {
    void own.getMetricsAsJSON().then((metrics) => tell({ kind: 'metrics', question, metrics }))
  })
  const open = new Map<number, (text: string) => void>()
  let questions = 0
  hear('allMetrics', ({ question, text }) => {
    open.get(question)?.(text)
    open.delete(question)
  })
  return async () =>
    new Promise((resolve) => {
      questions += 1
      open.set(questions, resolve)
      tell({ kind: 'metricsWanted', question: questions })
    })
}

/**
 * One of several processes that answer requests on the same port. The primary has migrated and filled the database, says
 * when to listen and does the upkeep; when the primary is gone, so is the worker.
 * @param began the real time at which the business time began to run
 */
export const serveAsWorker = async (config: Config, began: number): Promise<void> => {
  const logger = openLog(config)
  const database = await Database.open(config.databaseUrl)
  const clock = clockOf(config, (await demoState(database))?.complete ?? false, began)
  const application = await createApplication(config, database, logger, { clock, gatherMetrics: throughPrimary, farewell: FAREWELL })
  application.composition.services.imports.start()
  application.composition.services.push.start()
  stopOnSignal(application.close, logger)
  hear('listen', () => {
    application.server.listen({ port: config.port, host: config.host }).then(
      (address) => tell({ kind: 'listening', address }),
      (error: unknown) => failed(listeningFailure(error, config)),
    )
  })
  tell({ kind: 'prepared' })
}

/** Tells the primary why this worker cannot go on, and ends. */
export const failed = (error: unknown): void => {
  const message: FromWorker = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  cluster.worker?.send(message, () => process.exit(1))
}
