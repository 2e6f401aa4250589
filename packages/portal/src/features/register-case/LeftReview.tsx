import type { CaseRowPartsFragment } from '../../gql/register-case/graphql'
import { Band } from '../../ui/Band'
import { useText } from '../../ui/text/use-text'

interface LeftReviewProps {
  readonly registerCase: Pick<CaseRowPartsFragment, 'viewerLeavesReviewTo'> & { readonly region: { readonly parent: { readonly name: string } | null } }
}

/** Tells whoever of the town’s office proposed a case, or acted on it for the village, who reviews it instead, and what to do where nobody could. */
export function LeftReview({ registerCase: { viewerLeavesReviewTo, region } }: LeftReviewProps) {
  const { t } = useText()
  if (viewerLeavesReviewTo === null) return null
  return <Band {...(viewerLeavesReviewTo === 'NOBODY' ? { tone: 'alert' as const } : {})} title={t(`registerCase.leftReview.${viewerLeavesReviewTo}`, { place: region.parent?.name ?? '' })} />
}
