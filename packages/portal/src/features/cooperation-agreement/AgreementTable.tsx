import { useState } from 'react'
import { Link } from 'wouter'
import type { CooperationAgreementListQuery } from '../../gql/cooperation-agreement/graphql'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/format/number'
import { unitText } from '../../ui/format/unit-text'
import { useText } from '../../ui/text/use-text'
import { AttachmentLinks } from '../attachment/AttachmentLinks'
import { EndAgreementDialog } from './EndAgreementDialog'

export type Agreement = CooperationAgreementListQuery['cooperationAgreements']['nodes'][number]

interface AgreementTableProps {
  readonly agreements: readonly Agreement[]
  /** Whether each agreement names its enterprise, which a page about one enterprise leaves out. */
  readonly named: boolean
  readonly onChanged: () => void
}

/** Base villages, partnerships and ways to markets, each with its parties, volume and days. */
export function AgreementTable({ agreements, named, onChanged }: AgreementTableProps) {
  const { t } = useText()
  const [ending, setEnding] = useState<Agreement | null>(null)
  return (
    <>
      <table className="table blocks">
        <thead>
          <tr>
            <th scope="col">{t('agreement.subject')}</th>
            <th scope="col">{t('agreement.kindLabel')}</th>
            <th scope="col">{t('agreement.parties')}</th>
            <th scope="col" className="right">{t('agreement.volume')}</th>
            <th scope="col">{t('agreement.days')}</th>
            <th scope="col"><span className="hidden-text">{t('agreement.end')}</span></th>
          </tr>
        </thead>
        <tbody>
          {agreements.map((agreement) => (
            <tr key={agreement.id}>
              <th scope="row" className="phone-whole wrap">{agreement.subject}</th>
              <td>{t(`agreement.kind.${agreement.kind}`)}</td>
              <td className="wrap">
                {[agreement.region?.parent?.name, agreement.region?.name].filter((part) => part !== undefined).join(' · ')}
                {named && agreement.enterprise !== null && <> · <Link href={`/enterprises/${agreement.enterprise.id}`}>{agreement.enterprise.name}</Link></>}
                {agreement.partner !== null && ` · ${agreement.partner}`}
              </td>
              <td className="right num">{agreement.volume === null ? '' : `${formatCount(agreement.volume)} ${unitText(agreement.unit, t, agreement.volume)}`}</td>
              <td className="num">
                {t('agreement.fromTo', { from: agreement.startedOn, to: agreement.endedOn ?? t('agreement.open') })}
                {agreement.endReason !== null && <small className="dim"> {agreement.endReason}</small>}
                <AttachmentLinks attachments={agreement.attachments} photo={(n) => t('agreement.document', { n })} />
              </td>
              <td className="right">{agreement.viewerCan.end && <Button size="small" onClick={() => setEnding(agreement)}>{t('agreement.end')}</Button>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ending !== null && <EndAgreementDialog agreement={ending} onClose={() => setEnding(null)} onEnded={onChanged} />}
    </>
  )
}
