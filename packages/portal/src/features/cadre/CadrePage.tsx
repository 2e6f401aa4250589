import { skipToken, useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { CadreDocument, type CadreQuery } from '../../gql/cadre/graphql'
import { HouseholdListDocument } from '../../gql/household/graphql'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { FindingPanel } from '../finding/FindingPanel'
import { HouseholdTable } from '../household/HouseholdTable'
import { usePlaceAddress } from '../region/use-place-address'

type Cadre = NonNullable<CadreQuery['cadre']>

/** What a cadre answers for, as far as one answers for it oneself: places, and households by name. */
export function CadrePage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(CadreDocument, { variables: { id } })
  usePageTitle(data?.cadre?.name ?? t('cadre.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ cadre }) => (cadre ? <Posts cadre={cadre} /> : <Missing />)}
    </Answer>
  )
}

function Posts({ cadre }: { readonly cadre: Cadre }) {
  const { t } = useText()
  const placeAddress = usePlaceAddress()
  const isLeader = cadre.posts.some(({ role }) => role === 'SECTION_LEADER')
  const { data } = useQuery(HouseholdListDocument, isLeader ? { variables: { filter: { responsibleCadre: cadre.id }, orderBy: 'NUMBER_ASC', first: 50 } } : skipToken)
  return (
    <>
      <div className="page-head">
        <h1>{cadre.name}</h1>
        <span className="dim">{t('cadre.answersFor')}</span>
      </div>
      <div className="stack">
        <Panel label={t('cadre.answersFor')}>
          <table className="table blocks">
            <thead>
              <tr>
                <th scope="col">{t('cadre.post')}</th>
                <th scope="col">{t('cadre.place')}</th>
                <th scope="col" className="right">{t('cadre.households')}</th>
              </tr>
            </thead>
            <tbody>
              {cadre.posts.map(({ role, region, households }) => (
                <tr key={`${role} ${region?.code ?? ''}`}>
                  <th scope="row">{t(`viewer.role.${role}`)}</th>
                  <td>{region !== null && (region.level === 'VILLAGE' ? <Link href={placeAddress(region.code)}>{region.name}</Link> : region.name)}</td>
                  <td className="right num phone-end">{households === null ? '' : formatCount(households)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
        <FindingPanel filter={{ cadre: cadre.id }} more={`/findings?cadre=${cadre.id}`} />
        {data !== undefined && data.households.nodes.length > 0 && (
          <Panel title={t('cadre.households')}>
            <div className="list-scroll"><HouseholdTable rows={data.households.nodes} orderBy="NUMBER_ASC" /></div>
          </Panel>
        )}
      </div>
    </>
  )
}
