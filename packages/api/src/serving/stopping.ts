import type { Logger } from 'pino'
import { describeError } from '../http/error-log.js'

/** Milliseconds that open connections have for a last request when the service ends. */
export const FAREWELL = 1_000

/** Ends the process in order, once, when the operating system asks for it. */
export const stopOnSignal = (close: () => Promise<void>, logger: Pick<Logger, 'error'>): void => {
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ error: describeError(error) }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
