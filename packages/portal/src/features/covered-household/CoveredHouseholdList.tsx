import { useQuery } from '@apollo/client/react'
import { useState, type SyntheticEvent } from 'react'
import { Link, useSearchParams } from 'wouter'
import { CoveredHouseholdsDocument } from '../../gql/covered-household/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { HouseholdStatus } from '../household/HouseholdStatus'
import { soughtHousehold } from '../household/sought-household'
import { householdsAsked, householdsOnPage } from './households-asked'
import '../../ui/Field.css'
import '../../ui/Panel.css'
import './CoveredHousehold.css'

/** The households of the supervisor's village, their names covered. The address holds what is looked for and the page. */
export function CoveredHouseholdList() {
  const { t } = useText()
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get('number') ?? parameters.get('name') ?? ''
  const [text, setText] = useState(asked)
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(CoveredHouseholdsDocument, { variables: householdsAsked(soughtHousehold(asked), pages.after) })
  usePageTitle(t('coveredHousehold.title'))
  const search = (event: SyntheticEvent) => {
    event.preventDefault()
    const { number, nameContains } = soughtHousehold(text)
    if (text.trim() !== asked) setParameters(number ? { number } : nameContains ? { name: nameContains } : {})
  }
  return (
    <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
      {({ households: { nodes, totalCount, pageInfo } }) => (
        <>
          <div className="page-head">
            <h1>{t('coveredHousehold.title')}</h1>
            <span className="dim num">{t('coveredHousehold.count', { count: totalCount, shown: formatCount(totalCount) })}</span>
          </div>
          <section className="panel" aria-label={t('coveredHousehold.title')}>
            <form role="search" className="covered-search" onSubmit={search}>
              <input className="control" type="search" aria-label={t('coveredHousehold.search')} placeholder={t('coveredHousehold.search')} value={text} onChange={(event) => setText(event.target.value)} onBlur={search} />
            </form>
            {nodes.length === 0 ? (
              <p className="covered-none"><b className="strong">{t('coveredHousehold.none')}</b> <span className="dim">{t('coveredHousehold.noneNote')}</span></p>
            ) : (
              <ul className="covered-list" onKeyDown={moveBetweenRows}>
                {nodes.map((household) => (
                  <li key={household.id}>
                    <Link href={`/households/${household.id}`} data-row-link>
                      <b>{household.headName}</b>
                      <span className="num">{household.number.slice(13)}</span>
                      <span className="spring" />
                      <HouseholdStatus status={household.status} />
                      <small className="num">{[household.group, t('coveredHousehold.size', { count: household.size })].filter((part) => part !== null).join(' · ')}</small>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
            {nodes.length > 0 && (
              <Paging onPrevious={pages.previous} onNext={pageInfo.hasNextPage ? () => pages.next(pageInfo.endCursor ?? '') : null}>
                {t('coveredHousehold.range', { from: formatCount((pages.page - 1) * householdsOnPage + 1), to: formatCount((pages.page - 1) * householdsOnPage + nodes.length), count: totalCount, shown: formatCount(totalCount) })}
              </Paging>
            )}
          </section>
        </>
      )}
    </Answer>
  )
}
