import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { CooperationAgreementListDocument } from '../../gql/cooperation-agreement/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { PanelFault } from '../../ui/request/PanelFault'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { AgreementDialog } from './AgreementDialog'
import { AgreementTable } from './AgreementTable'

const shownAtOnce = 100

/** What an enterprise agreed on with places beside its contracts with households; nothing for whoever may not read it. One that was ended agrees on nothing more. */
export function AgreementPanel({ enterprise, ended }: { readonly enterprise: string; readonly ended: boolean }) {
  const { t } = useText()
  const { can } = useSession()
  const [recording, setRecording] = useState(false)
  const { data, error, refetch } = useQuery(CooperationAgreementListDocument, can('agreement.read') ? { variables: { filter: { enterprise }, first: shownAtOnce } } : skipToken)
  if (data === undefined) return error === undefined ? null : <PanelFault title={t('agreement.title')} error={error} onRetry={refetch} />
  const { nodes, totalCount } = data.cooperationAgreements
  const changed = () => void refetch()
  return (
    <Panel title={t('agreement.title')} note={t('agreement.listed', { count: totalCount, shown: formatCount(totalCount) })} action={can('agreement.record') && !ended && <Button size="small" onClick={() => setRecording(true)}>{t('agreement.record')}</Button>}>
      {nodes.length === 0 ? <Empty title={t('agreement.none')} /> : <AgreementTable agreements={nodes} named={false} onChanged={changed} />}
      {recording && <AgreementDialog enterprise={enterprise} onClose={() => setRecording(false)} onRecorded={changed} />}
    </Panel>
  )
}
