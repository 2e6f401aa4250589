const HOUR = 3_600_000

/** Work that keeps the service tidy; each task is bounded and safe to run in several processes at once. */
export type UpkeepTask = () => Promise<unknown>

/**
 * Runs the tasks every hour, one after another, without keeping the process alive. A task that fails is told to
 * `onError` and tried again an hour later. Answers how to stop; stopping waits for the task at work.
 */
export const startUpkeep = (tasks: readonly UpkeepTask[], onError: (error: unknown) => void): (() => Promise<void>) => {
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
  const timer = setInterval(() => {
    round = round.then(runAll)
  }, HOUR)
  timer.unref()
  return async () => {
    stopped = true
    clearInterval(timer)
    await round
  }
}
