import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { HouseholdPaperDocument, type HouseholdPaperQuery } from '../../gql/print/graphql'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'

export type Paper = NonNullable<HouseholdPaperQuery['household']>

/** A paper about one household, with what the viewer may see of it: what is masked on the screen is masked on paper. */
export function PaperPage({ id, title, children }: { readonly id: string; readonly title: string; readonly children: (household: Paper) => ReactNode }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(HouseholdPaperDocument, { variables: { id } })
  usePageTitle(data?.household ? `${title} · ${data.household.headName}` : title)
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
      {({ household }) => (household ? children(household) : <Missing />)}
    </Answer>
  )
}
