import { useMutation } from '@apollo/client/react'
import { useLocation } from 'wouter'
import { IssueEnterpriseCertificateDocument, type EnterpriseRecordQuery } from '../../gql/enterprise-record/graphql'
import { Definitions } from '../../ui/Definitions'
import { Dialog } from '../../ui/Dialog'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'

interface IssueCertificateDialogProps {
  readonly enterprise: string
  readonly year: number
  readonly record: NonNullable<NonNullable<EnterpriseRecordQuery['enterprise']>['record']>
  readonly onClose: () => void
}

/** Issues the certificate of a year, which gets a number and cannot be taken back: what it will certify is read first. */
export function IssueCertificateDialog({ enterprise, year, record, onClose }: IssueCertificateDialogProps) {
  const { t } = useText()
  const [, go] = useLocation()
  const [issue, { loading }] = useMutation(IssueEnterpriseCertificateDocument)
  const { errors, attempt } = useRefusals([])
  const certify = async () => {
    let certificate: string | undefined
    const done = await attempt(async () => {
      const answer = (await issue({ variables: { input: { enterprise, year } } })).data?.issueEnterpriseCertificate
      certificate = answer?.certificate?.id
      return answer?.userErrors ?? []
    })
    if (done && certificate !== undefined) go(`/enterprises/${enterprise}/certificates/${certificate}`)
  }
  return (
    <Dialog title={t('record.issueTitle', { year })} consequence={t('record.issueMeans')} act={t('record.issueAct')} busy={loading} onAct={() => void certify()} onClose={onClose}>
      <Definitions
        pairs={[
          [t('record.households'), t('household.list.households', { count: record.households, shown: formatCount(record.households) })],
          [t('record.amount'), t('ui.yuan', { amount: formatYuan(record.amount) })],
          [t('record.linkages'), formatCount(record.linkages)],
          [t('record.deliveries'), formatCount(record.deliveries)],
        ]}
      />
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
