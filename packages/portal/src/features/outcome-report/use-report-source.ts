import type { ApolloClient } from '@apollo/client'
import { skipToken, useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { MoreHouseholdsDocument, OutcomeReportDocument, ReportSourceDocument, type LinkageFactsFragment, type ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { useText } from '../../ui/text/use-text'
import { droppedLines, rowsOf, type GridRow, type LinkedHousehold } from './grid-rows'
import { precedingReport } from './report-source'

/** All that a new report begins with. */
export interface ReportSource {
  readonly linkage: LinkageFactsFragment
  readonly rows: readonly GridRow[]
  /** The quarter of the approved report that stands beside; null when there is none yet. */
  readonly before: string | null
  /** The report of the same quarter that the town returned. */
  readonly returned: ReportWholeFragment | null
  /** How the returned report names households that took no part in the quarter after all. */
  readonly dropped: readonly string[]
}

export interface SourceAnswer {
  /** Undefined while it is on its way; null when there is no such linkage in scope. */
  readonly source: ReportSource | null | undefined
  readonly error: unknown
  readonly refetch: () => unknown
}

/** The households of a linkage with what they received before, from the last approved and the returned report. */
export function useReportSource(linkageId: string, period: string): SourceAnswer {
  const { t } = useText()
  const asked = useQuery(ReportSourceDocument, { variables: { linkage: linkageId, period }, fetchPolicy: 'network-only' })
  const before = precedingReport(asked.data?.approved.nodes ?? [], period)
  const returnedId = asked.data?.returned.nodes.find(({ reverses }) => reverses === null)?.id
  const approved = useQuery(OutcomeReportDocument, before === null ? skipToken : { variables: { id: before.id } })
  const returned = useQuery(OutcomeReportDocument, returnedId === undefined ? skipToken : { variables: { id: returnedId } })
  const first = asked.data?.linkage?.households
  const rest = useFurtherHouseholds(linkageId, first?.pageInfo.hasNextPage === true ? first.pageInfo.endCursor : null)
  const refetch = async () => asked.refetch()

  const error = asked.error ?? approved.error ?? returned.error ?? rest.error
  const isWaiting = asked.data === undefined || rest.households === null || (before !== null && approved.data === undefined) || (returnedId !== undefined && returned.data === undefined)
  if (isWaiting) return { source: undefined, error, refetch }
  const linkage = asked.data?.linkage
  if (!linkage) return { source: null, error, refetch }
  const sent = returned.data?.outcomeReport ?? null
  const left = linkage.leftHouseholds.map(({ household, number, headName, group, leftOn }): LinkedHousehold => ({ id: household, number, headName, group, leftOn }))
  const households = [...linkage.households.nodes, ...(rest.households ?? []), ...left]
  return {
    error,
    refetch,
    source: {
      linkage,
      before: before?.period ?? null,
      returned: sent,
      dropped: droppedLines(households, sent?.outcomes ?? []).map(({ household }) => `${household.number.slice(13)} ${household.headName}`),
      rows: rowsOf(households, approved.data?.outcomeReport?.outcomes ?? [], sent?.outcomes ?? [], { period, lookedInto: t('outcomeReport.grid.lookedInto') }),
    },
  }
}

/** The households after the first hundred, page by page; null while more are to come. */
function useFurtherHouseholds(linkageId: string, cursor: string | null): { readonly households: readonly LinkedHousehold[] | null; readonly error: unknown } {
  const client = useApolloClient()
  const [found, setFound] = useState<readonly LinkedHousehold[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    if (cursor === null) return
    let stopped = false
    const fetchAll = async () => {
      const households: LinkedHousehold[] = []
      for (let after: string | null = cursor; after !== null; ) {
        const page: HouseholdPage = await householdsAfter(client, linkageId, after)
        households.push(...page.households)
        after = page.next
      }
      if (!stopped) setFound(households)
    }
    fetchAll().catch((fault: unknown) => setError(fault))
    return () => {
      stopped = true
    }
  }, [client, cursor, linkageId])
  return cursor === null ? { households: [], error: null } : { households: found, error }
}

interface HouseholdPage {
  readonly households: readonly LinkedHousehold[]
  readonly next: string | null
}

async function householdsAfter(client: ApolloClient, linkage: string, after: string): Promise<HouseholdPage> {
  const { data } = await client.query({ query: MoreHouseholdsDocument, variables: { linkage, after } })
  const page = data?.linkage?.households
  return { households: page?.nodes ?? [], next: page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null }
}
