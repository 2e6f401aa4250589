import { graphqlAsk, inTurn } from '../viewers.ts'
import type { Ground, Workload } from './workload.ts'

const QUERY = `query LeaderHome { households(first: 10) { nodes { id number headName status size mainCause lastVisitedOn
  persons { id name sex birthDate relation } measures { id class category description amount startedOn } observations(first: 3) { id number kind status seenOn text } } } }`

const LEADERS = 60

/** W1: a section-level leader's home. */
export const leaderHome = async (ground: Ground): Promise<Workload> => {
  const viewers = await ground.holders('SECTION_LEADER', LEADERS)
  const next = inTurn(viewers)
  return {
    title: 'home of ten households',
    scoped: () => {
      const viewer = next()
      return { api: graphqlAsk(viewer, QUERY, {}), floor: { method: 'GET', path: `/W1?account=${viewer.accountId}`, headers: {} } }
    },
  }
}
