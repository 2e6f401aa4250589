import { useQuery } from '@apollo/client/react'
import { CasesOfHouseholdDocument } from '../../gql/register-case/graphql'
import { ButtonLink } from '../../ui/Button'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { CaseTable } from './CaseTable'

/** The cases of a household, and the way to a new one; the API says which of them its status allows. */
export function HouseholdCases({ household }: { readonly household: { readonly id: string; readonly status: string } }) {
  const { t } = useText()
  const { can, viewer } = useSession()
  const { data, error, refetch } = useQuery(CasesOfHouseholdDocument, { variables: { household: household.id }, fetchPolicy: 'cache-and-network' })
  const usual = household.status === 'EXITED' ? (['RETURN', 'CANCELLATION'] as const) : (['EXIT', 'CANCELLATION'] as const)
  const offered = household.status === 'CANCELLED' ? [] : viewer.businessDate >= '2021' ? (['MONITORING', 'CANCELLATION'] as const) : usual
  return (
    <>
      <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('registerCase.column.head'), t('registerCase.column.kind'), t('registerCase.column.status')]} />}>
        {({ registerCases }) => (registerCases.nodes.length === 0 ? <p className="file-nothing">{t('registerCase.ofHousehold.empty')}</p> : <CaseTable rows={registerCases.nodes} />)}
      </Answer>
      {(data?.registerCases.nodes ?? []).filter(({ viewerCanEndRisk }) => viewerCanEndRisk).map(({ id }) => (
        <p key={id} className="panel-body"><ButtonLink look="primary" href={`/cases/new?kind=RISK_ELIMINATION&eliminates=${id}`}>{t('registerCase.endRisk')}</ButtonLink></p>
      ))}
      {can('case.propose') && offered.length > 0 && (
        <p className="panel-body">
          {offered.map((kind) => <span key={kind}><ButtonLink href={`/cases/new?kind=${kind}&household=${household.id}`}>{t('registerCase.ofHousehold.open', { kind: t(`registerCase.kind.${kind}`) })}</ButtonLink> </span>)}
        </p>
      )}
    </>
  )
}
