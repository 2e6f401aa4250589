import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { EnterpriseRecordDocument } from '../../gql/enterprise-record/graphql'
import { Button } from '../../ui/Button'
import { Figure, FigureStrip } from '../../ui/Figure'
import { dayOf } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { formatCount, shortFigure } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { ErrorNote } from '../../ui/request/ErrorNote'
import { PanelFault } from '../../ui/request/PanelFault'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { IssueCertificateDialog } from './IssueCertificateDialog'
import './RecordPanel.css'

const yearsBack = 5

/** What an enterprise did in a year, in figures and in the words of households that agreed to have them shown; its certificate to print. */
export function RecordPanel({ enterprise }: { readonly enterprise: string }) {
  const { t, language } = useText()
  const { viewer, can } = useSession()
  const thisYear = Number(viewer.businessDate.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const { data, previousData, error, refetch } = useQuery(EnterpriseRecordDocument, { variables: { id: enterprise, year } })
  const [issuing, setIssuing] = useState(false)
  const before = previousData?.enterprise?.id === enterprise ? previousData : undefined
  const known = (data ?? before)?.enterprise
  if (known === undefined && error !== undefined) return <PanelFault title={t('record.title')} error={error} onRetry={refetch} />
  if (known === undefined || known === null || (known.record === null && known.words.length === 0)) return null
  const { words } = known
  const hasRecord = known.record !== null
  // Those of the year that was chosen, never of the one before it.
  const record = data?.enterprise?.record ?? null
  const money = (fen: number) => {
    const { digits, unit } = shortFigure(fen / 100, language)
    return { value: digits, unit: t('record.yuan', { unit }), full: t('ui.yuan', { amount: formatYuan(fen) }) }
  }
  return (
    <Panel
      className="record"
      title={t('record.title')}
      action={
        hasRecord && (
          <span className="row record-acts">
            <select className="control" aria-label={t('record.year')} value={year} onChange={(event) => setYear(Number(event.target.value))}>
              {Array.from({ length: yearsBack }, (_, back) => thisYear - back).map((each) => <option key={each} value={each}>{t('record.ofYear', { year: each })}</option>)}
            </select>
            {can('enterpriseRecord.certify') && <Button size="small" disabled={record === null} onClick={() => setIssuing(true)}>{t('record.certificate')}</Button>}
          </span>
        )
      }
    >
      {record !== null && (
        <FigureStrip label={t('record.ofYear', { year })}>
          <Figure label={t('record.households')} value={formatCount(record.households)} comparison={t('record.persons', { shown: formatCount(record.persons) })} />
          <Figure label={t('record.amount')} {...money(record.amount)} />
          <Figure label={t('record.linkages')} value={formatCount(record.linkages)} />
          <Figure label={t('record.deliveries')} value={formatCount(record.deliveries)} comparison={t('record.met', { shown: formatCount(record.pledgesMet) })} />
        </FigureStrip>
      )}
      {hasRecord && record === null && (error === undefined ? <p className="panel-body dim" role="status">{t('ui.loading')}</p> : <ErrorNote error={error} onRetry={() => void refetch()} />)}
      {hasRecord && <p className="panel-body cap">{t('record.note')}</p>}
      {words.length > 0 && (
        <ul className="household-words" aria-label={t('record.words')}>
          {words.map(({ text, at, headName }) => (
            <li key={`${at} ${headName} ${text}`}>
              <blockquote>{text}</blockquote>
              <p className="dim">{headName} · {dayOf(at)}</p>
            </li>
          ))}
        </ul>
      )}
      {issuing && record !== null && <IssueCertificateDialog enterprise={enterprise} year={year} record={record} onClose={() => setIssuing(false)} />}
    </Panel>
  )
}
