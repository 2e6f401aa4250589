import { graphqlAsk, inTurn } from '../viewers.ts'
import type { Ground, Workload } from './workload.ts'

const QUERY = `query NameSearch($filter: HouseholdFilter!) { households(first: 20, filter: $filter) { nodes { id number headName size status } } }`

const NAMES = 400

/** W5: heads of households of a banner by the beginning of the name and by a part of it, common ones and rare. */
export const nameSearch = async (ground: Ground): Promise<Workload> => {
  const leaders = await ground.holders('CITY_LEADER', 6)
  // As many sessions as on the scoped side: what one session asks at one moment goes to the database in one packet.
  const office = inTurn(await ground.sessions('CITY_OFFICE', leaders.length))
  const [found] = await ground.database.query(`SELECT headName FROM household WHERE regionCode >= '150500000000' AND MOD(CRC32(id), 97) = 0 ORDER BY id LIMIT ${NAMES}`)
  const names = (found as { headName: string }[]).map((row) => [...row.headName])
  const texts = names.flatMap((name) => [name.slice(0, 2).join(''), name.slice(1, 3).join(''), name.slice(-1).join(''), name.join('')])
  const asks = texts.flatMap((text, index) => {
    const viewer = leaders[index % leaders.length]
    return viewer === undefined ? [] : [{ viewer, text }]
  })
  const [next, nextUnscoped] = [inTurn(asks), inTurn(asks)]
  return {
    title: 'search by name',
    scoped: () => {
      const { viewer, text } = next()
      const banner = Number(viewer.region.slice(0, 6))
      return {
        api: graphqlAsk(viewer, QUERY, { filter: { region: viewer.region, nameContains: text } }),
        floor: { method: 'GET', path: `/W5?from=${banner}000000&below=${banner + 1}000000&text=${encodeURIComponent(text)}`, headers: {} },
      }
    },
    unscoped: () => {
      const { viewer, text } = nextUnscoped()
      return graphqlAsk(office(), QUERY, { filter: { region: viewer.region, nameContains: text } })
    },
  }
}
