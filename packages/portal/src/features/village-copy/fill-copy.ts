import type { ApolloClient } from '@apollo/client'
import { OwnInspectionTaskFilesDocument } from '../../gql/inspection-task/graphql'
import { NoticesDocument } from '../../gql/notice/graphql'
import { CadreChoicesDocument, OwnReportFilesDocument, OwnReportsDocument } from '../../gql/observation-report/graphql'
import { PublicNoticesDocument } from '../../gql/public-notice/graphql'
import { VillageHouseholdsDocument } from '../../gql/village-copy/graphql'
import { VillageProjectsDocument } from '../../gql/village-project/graphql'
import { householdsOnPage } from '../covered-household/households-asked'
import { tasksAsked } from '../inspection-task/tasks-asked'
import { noticesAsked } from '../notice/notices-asked'
import { homeReportsAsked, ownReportsAsked } from '../observation-report/own-reports-asked'
import { projectsAsked } from '../village-project/projects-asked'
import { forCopy } from './copy-link'
import { pageAsked } from './households-in-copy'
import type { VillageCopy } from './village-copy'

/**
 * Asks for what the phone's pages show of the village, so that each of them opens later without a network: the board, the
 * projects, who answers for it, the notices, one's own reports, where one is sent, and every household with its file. One question
 * after another, for a weak signal; a list with the files of all its rows in one answer.
 */
export async function fillCopy(client: ApolloClient, copy: VillageCopy, village: string): Promise<void> {
  const asked = { fetchPolicy: 'network-only', context: forCopy } as const
  // Nothing of another village goes before the service is in reach.
  let households = await householdsAfter(client, null)
  await copy.beginWith(village)
  await client.query({ query: OwnReportsDocument, variables: homeReportsAsked, ...asked })
  await client.query({ query: PublicNoticesDocument, variables: { region: village }, ...asked })
  await client.query({ query: NoticesDocument, variables: noticesAsked(null), ...asked })
  await client.query({ query: CadreChoicesDocument, variables: { village }, ...asked })
  await fillProjects(client, village)
  await fillOwnReports(client, copy)
  const kept = new Set(await fillOwnTasks(client, copy))
  for (let after: string | null = null; households; households = await householdsAfter(client, after)) {
    const keys = await copy.keep([
      { ...pageAsked(after), data: { households } },
      ...households.nodes.map((household) => ({ operation: 'CoveredHousehold', variables: { id: household.id }, data: { household } })),
    ])
    for (const key of keys) kept.add(key)
    if (!households.pageInfo.hasNextPage) return copy.endWith(kept)
    after = households.pageInfo.endCursor
  }
}

/** Page by page; the link keeps each as it is answered. */
async function fillProjects(client: ApolloClient, village: string, after: string | null = null): Promise<void> {
  const { data } = await client.query({ query: VillageProjectsDocument, variables: projectsAsked(village, after), fetchPolicy: 'network-only', context: forCopy })
  if (data?.projects.pageInfo.hasNextPage === true) await fillProjects(client, village, data.projects.pageInfo.endCursor)
}

/** The newest page of one's own reports, each as its own page asks for it. */
async function fillOwnReports(client: ApolloClient, copy: VillageCopy): Promise<void> {
  const variables = ownReportsAsked(null, null)
  const { data } = await client.query({ query: OwnReportFilesDocument, variables, fetchPolicy: 'no-cache' })
  if (data === undefined) return
  const { observations } = data
  await copy.keep([
    { operation: 'MyReports', variables, data: { observations } },
    ...observations.nodes.map((observation) => ({ operation: 'MyObservation', variables: { id: observation.id }, data: { observation } })),
  ])
}

/** The households to which one is sent, page by page as the list asks, and each as its own page does. Answers the keys of what was kept. */
async function fillOwnTasks(client: ApolloClient, copy: VillageCopy, after: string | null = null): Promise<readonly string[]> {
  const variables = tasksAsked(true, after)
  const { data } = await client.query({ query: OwnInspectionTaskFilesDocument, variables, fetchPolicy: 'no-cache' })
  if (data === undefined) return []
  const { ownInspectionTasks } = data
  const keys = await copy.keep([
    { operation: 'OwnInspectionTasks', variables, data: { ownInspectionTasks } },
    ...ownInspectionTasks.nodes.map((task) => ({ operation: 'OwnInspectionTask', variables: { id: task.id }, data: { ownInspectionTask: task } })),
  ])
  const { hasNextPage, endCursor } = ownInspectionTasks.pageInfo
  return hasNextPage ? [...keys, ...(await fillOwnTasks(client, copy, endCursor))] : keys
}

async function householdsAfter(client: ApolloClient, after: string | null) {
  // Read once, to be kept: nothing on a page shows it.
  const { data } = await client.query({ query: VillageHouseholdsDocument, variables: { first: householdsOnPage, after }, fetchPolicy: 'no-cache' })
  return data?.households
}
