import { graphqlAsk, inTurn } from '../viewers.ts'
import { BANNER_QUESTIONS } from './banner-questions.ts'
import type { Ground, Workload } from './workload.ts'

const QUERY = `query BannerList($filter: HouseholdFilter!, $orderBy: HouseholdOrder!) { households(first: 50, orderBy: $orderBy, filter: $filter) { totalCount nodes { id number headName size netIncomePerCapita } } }`

const OFFICES = 8

/** W7: a banner office's list of households with the total, by each filter and each sort in turn. */
export const bannerList = async (ground: Ground): Promise<Workload> => {
  const offices = await ground.holders('BANNER_OFFICE', OFFICES)
  const asks = offices.flatMap((office) => BANNER_QUESTIONS.map((question, place) => ({ office, question, place })))
  const next = inTurn(asks)
  return {
    title: 'banner list by any filter and sort',
    scoped: () => {
      const { office, question, place } = next()
      const banner = Number(office.region.slice(0, 6))
      return {
        api: graphqlAsk(office, QUERY, { filter: question.filter, orderBy: question.orderBy }),
        floor: { method: 'GET', path: `/W7?from=${banner}000000&below=${banner + 1}000000&question=${place}`, headers: {} },
      }
    },
  }
}
