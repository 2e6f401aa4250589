import type { OwnReportsQuery } from '../../gql/observation-report/graphql'

type Asked = { readonly sent: Pick<OwnReportsQuery['sent'], 'nodes'>; readonly notices: OwnReportsQuery['notices'] }

/** One's own reports of which there is news that was not read: what the home counts, and what the page behind the count lists. */
export function reportsWithNews({ sent, notices }: Asked): OwnReportsQuery['sent']['nodes'] {
  const told = new Set(notices.nodes.map(({ subject }) => subject?.id))
  return sent.nodes.filter(({ id }) => told.has(id))
}
