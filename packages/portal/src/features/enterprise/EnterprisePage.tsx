import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { EnterpriseDocument, type EnterpriseQuery } from '../../gql/enterprise/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Definitions } from '../../ui/Definitions'
import { Empty } from '../../ui/Empty'
import { formatDay } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useCodeList } from '../code-list/use-code-list'
import { AccessTokenPanel } from '../access-token/AccessTokenPanel'
import { AgreementPanel } from '../cooperation-agreement/AgreementPanel'
import { RecordPanel } from '../enterprise-record/RecordPanel'
import { PledgePanel } from '../pledge/PledgePanel'
import { ConcludeDialog } from '../linkage/ConcludeDialog'
import { EndEnterpriseDialog } from './EndEnterpriseDialog'
import { useOwnRegionOrCity } from '../viewer/use-viewer'
import { EnterpriseDialog } from './EnterpriseDialog'
import { seatText } from './seat-text'

/** An enterprise: its seat, who stands for it, and which villages it carries along within one's scope. */
export function EnterprisePage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(EnterpriseDocument, { variables: { id } })
  usePageTitle(data?.enterprise?.name ?? t('linkage.page.enterprise'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ enterprise }) => (enterprise ? <File enterprise={enterprise} onChanged={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

interface FileProps {
  readonly enterprise: NonNullable<EnterpriseQuery['enterprise']>
  readonly onChanged: () => void
}

function File({ enterprise, onChanged }: FileProps) {
  const { t, language } = useText()
  const own = useOwnRegionOrCity()
  const [, go] = useLocation()
  const { nameOf } = useCodeList('INDUSTRY')
  const [dialog, setDialog] = useState<'revise' | 'end' | 'conclude' | null>(null)
  const close = () => setDialog(null)
  const { name, region, industry, creditCode, honoraryChiefs, linkages } = enterprise
  return (
    <>
      <Crumbs steps={[{ name: t('linkage.enterprise.list'), href: '/enterprises' }]} here={name} />
      <div className="page-head">
        <h1>{name}</h1>
        <span className="spring" />
        {enterprise.viewerCan.conclude && <Button look="primary" onClick={() => setDialog('conclude')}>{t('linkage.write.conclude')}</Button>}
        {enterprise.viewerCan.end && <Button onClick={() => setDialog('end')}>{t('linkage.enterprise.end')}</Button>}
        {enterprise.viewerCan.revise && <Button onClick={() => setDialog('revise')}>{t('linkage.enterprise.revise')}</Button>}
      </div>
      <div className="stack">
        {enterprise.endedOn !== null && <Band title={t('linkage.enterprise.endedOn', { day: formatDay(enterprise.endedOn, language) })}><p className="keep">{t('linkage.enterprise.endedFor', { reason: enterprise.endReason ?? '' })}</p></Band>}
        <Panel title={t('linkage.page.enterprise')}>
          <div className="panel-body">
            <Definitions
              pairs={[
                [t('linkage.page.seat'), seatText(region, own)],
                [t('linkage.page.industry'), industry === null ? null : nameOf(industry)],
                [t('linkage.enterprise.leadingLevel'), enterprise.leadingLevel === null ? null : t(`linkage.leadingLevel.${enterprise.leadingLevel}`)],
                [t('linkage.page.creditCode'), creditCode],
                [
                  t('linkage.page.chiefs'),
                  honoraryChiefs.length > 0 && honoraryChiefs.map(({ account, village, startedOn, endedOn }) => (
                    <div key={`${account.id} ${village?.code ?? ''}`}>
                      {account.name} <small className="dim num">{[village?.name, endedOn === null ? t('linkage.page.chiefSince', { from: startedOn }) : t('linkage.page.chiefTerm', { from: startedOn, to: endedOn })].filter((part) => part !== undefined).join(' · ')}</small>
                    </div>
                  )),
                ],
              ]}
            />
          </div>
        </Panel>
        <RecordPanel enterprise={enterprise.id} />
        <Panel title={t('linkage.list.title')} note={t('linkage.list.count', { count: linkages.length, shown: formatCount(linkages.length) })}>
          {linkages.length === 0 ? (
            <Empty title={t('linkage.list.empty')} />
          ) : (
            <table className="table blocks">
              <thead>
                <tr>
                  <th scope="col">{t('linkage.column.village')}</th>
                  <th scope="col">{t('linkage.column.form')}</th>
                  <th scope="col">{t('linkage.column.closeness')}</th>
                  <th scope="col" className="right">{t('linkage.column.households')}</th>
                  <th scope="col" className="right">{t('linkage.column.started')}</th>
                  <th scope="col" className="right">{t('linkage.column.ended')}</th>
                </tr>
              </thead>
              <tbody>
                {linkages.map((linkage) => (
                  <tr key={linkage.id}>
                    <th scope="row"><Link href={`/linkages/${linkage.id}`} data-row-link>{linkage.region.name}</Link></th>
                    <td>{t(`linkage.form.${linkage.form}`)}</td>
                    <td>{t(`linkage.closeness.${linkage.closeness}`)}</td>
                    <td className="right num"><PhoneLabel name={t('linkage.column.households')} />{formatCount(linkage.householdCount)}</td>
                    <td className="right num phone-whole"><PhoneLabel name={t('linkage.column.started')} />{linkage.startedOn}{linkage.endedOn !== null && <span className="phone-only"> <PhoneLabel name={t('linkage.column.ended')} />{linkage.endedOn}</span>}</td>
                    <td className="right num dim phone-hidden">{linkage.endedOn ?? ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Panel>
        <PledgePanel enterprise={enterprise.id} ended={enterprise.endedOn !== null} />
        <AgreementPanel enterprise={enterprise.id} ended={enterprise.endedOn !== null} />
        <AccessTokenPanel enterprise={enterprise.id} />
      </div>
      {dialog === 'conclude' && <ConcludeDialog enterprise={enterprise} onClose={close} onConcluded={(id) => go(`/linkages/${id}`)} />}
      {dialog === 'end' && (
        <EndEnterpriseDialog
          enterprise={enterprise}
          onClose={close}
          onEnded={() => {
            onChanged()
            close()
          }}
        />
      )}
      {dialog === 'revise' && (
        <EnterpriseDialog
          enterprise={enterprise}
          onClose={close}
          onSaved={() => {
            onChanged()
            close()
          }}
        />
      )}
    </>
  )
}
