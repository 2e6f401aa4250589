import DataLoader from 'dataloader'

/** Milliseconds after which the next look begins beside one that has not come back. */
const LONGEST_TURN = 500

/**
 * Looks once for all who wait. A look begins after each of those whom it answers has asked, so it tells each what was
 * committed before; those who ask while one is on its way share the next.
 * @param look answers of some keys; a key without an answer is left out
 * @param largest keys of one look at most
 */
export const sharedLook = <Answer>(look: (keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>, largest: number): ((key: string) => Promise<Answer | null>) => {
  let looking = false
  let waiting: (() => void)[] = []
  const loader = new DataLoader<string, Answer | null>(
    async (keys) => {
      looking = true
      let passed = false
      const passOn = (): void => {
        if (passed) return
        passed = true
        looking = false
        const next = waiting
        waiting = []
        for (const run of next) run()
      }
      // A look whose connection hangs keeps its own askers waiting, and nobody else.
      const timer = setTimeout(passOn, LONGEST_TURN)
      try {
        const answers = await look([...new Set(keys)])
        return keys.map((key) => answers.get(key) ?? null)
      } finally {
        clearTimeout(timer)
        passOn()
      }
    },
    {
      cache: false,
      maxBatchSize: largest,
      batchScheduleFn: (run) => {
        if (looking) waiting.push(run)
        else setImmediate(run)
      },
    },
  )
  return (key) => loader.load(key)
}
