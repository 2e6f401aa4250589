const HOUR = 3_600_000

/** Work that keeps the service tidy; each task is bounded and safe to run in several processes at once. */
export type UpkeepTask = () => Promise<unknown>

/** When tasks run: so many milliseconds after one another, and the first time after the start. */
export interface UpkeepPace {
  readonly every: number
  readonly firstAfter: number
}

const HOURLY: UpkeepPace = { every: HOUR, firstAfter: HOUR }
/** What people wait for: soon after a start, since a service may be started anew before its first hour is over, and then every five minutes. */
export const PROMPTLY: UpkeepPace = { every: 300_000, firstAfter: 5_000 }

/**
 * Runs the tasks again and again, every hour unless another pace is given, one after another, without keeping the process alive.
 * A task that fails is told to `onError` and tried again the next time. Answers how to stop; stopping waits for the task at work.
 */
export const startUpkeep = (tasks: readonly UpkeepTask[], onError: (error: unknown) => void, { every, firstAfter }: UpkeepPace = HOURLY): (() => Promise<void>) => {
  let stopped = false
  let round: Promise<void> = Promise.resolve()
  const runAll = async (): Promise<void> => {
    for (const task of tasks) {
      if (stopped) return
      try {
        await task()
      } catch (error) {
        onError(error)
      }
    }
  }
  let timer: NodeJS.Timeout
  const runIn = (milliseconds: number): void => {
    timer = setTimeout(() => {
      runIn(every)
      round = round.then(runAll)
    }, milliseconds)
    timer.unref()
  }
  runIn(firstAfter)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await round
  }
}
