import { failedOnce } from './tally.mjs'

/**
 * Runs lanes in the order given, two at a time, each as soon as those it comes after
 * have passed. A lane that runs `alone` waits for an empty house: journeys in a
 * browser measure what a person would feel.
 *
 * @param {{ name: string, after?: string[], alone?: boolean, run: () => Promise<object> }[]} lanes
 * @param {(lane: object, outcome: object, seconds: number) => void} report
 * @returns {Promise<object[]>} the outcomes
 */
export async function runLanes(lanes, slots, report) {
  const waiting = [...lanes]
  const running = new Map()
  const outcomes = new Map()
  while (waiting.length > 0 || running.size > 0) {
    let lane = nextReady(waiting, running, outcomes, slots)
    while (lane !== undefined) {
      waiting.splice(waiting.indexOf(lane), 1)
      running.set(lane.name, { lane, ended: begin(lane) })
      lane = nextReady(waiting, running, outcomes, slots)
    }
    const { lane: ended, outcome, seconds } = await Promise.race([...running.values()].map((entry) => entry.ended))
    running.delete(ended.name)
    outcomes.set(ended.name, outcome)
    report(ended, outcome, seconds)
  }
  return [...outcomes.values()]

  async function begin(lane) {
    const started = performance.now()
    const blocked = (lane.after ?? []).find((name) => (outcomes.get(name)?.failed ?? 0) > 0)
    const outcome = blocked === undefined ? await attempt(lane) : failedOnce(`Not run, because ${blocked} failed.`)
    return { lane, outcome, seconds: (performance.now() - started) / 1000 }
  }
}

async function attempt(lane) {
  try {
    return await lane.run()
  } catch (error) {
    return failedOnce(error.stack ?? String(error))
  }
}

function nextReady(waiting, running, outcomes, slots) {
  const someoneIsAlone = [...running.values()].some(({ lane }) => lane.alone)
  if (running.size >= slots || someoneIsAlone) return undefined
  const names = new Set(waiting.map(({ name }) => name))
  return waiting.find(({ after = [], alone }) => {
    const isReady = after.every((name) => outcomes.has(name) || !(names.has(name) || running.has(name)))
    return isReady && (!alone || running.size === 0)
  })
}
