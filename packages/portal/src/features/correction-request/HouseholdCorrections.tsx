import { useQuery } from '@apollo/client/react'
import { HouseholdCorrectionsDocument } from '../../gql/correction-request/graphql'
import { useText } from '../../ui/text/use-text'
import { CorrectionItems } from './CorrectionItems'

/** What the household asked to have corrected, in its file; nothing where it asked nothing. */
export function HouseholdCorrections({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, refetch } = useQuery(HouseholdCorrectionsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const requests = data?.household?.correctionRequests ?? []
  if (requests.length === 0) return null
  return (
    <section>
      <h2>{t('correction.title')}</h2>
      <CorrectionItems requests={requests} named={false} onAnswered={() => void refetch()} />
    </section>
  )
}
