import { useMutation } from '@apollo/client/react'
import {
  AcceptCaseDocument, AnnounceCaseDocument, AnswerObjectionDocument, ApplyCaseDocument, ApproveCaseDocument, CloseCaseNoticeDocument, CompareCaseDocument, ConcludeCaseDocument, FollowUpCaseDocument,
  ObjectToCaseDocument, OpenCaseNoticeDocument, RecordCaseVoteDocument, RejectCaseDocument, ReviewCaseDocument, SendBackCaseDocument, VerifyCaseDocument, VerifyCaseFlagDocument, WithdrawCaseDocument,
  type ExclusionFlag, type VerifierInput,
} from '../../gql/register-case/graphql'
import { newId } from '../../ui/new-id'
import { useFollowWork } from '../navigation/use-follow-work'
import type { OfficeAct } from './case-words'
import type { ItemWords } from './verification'

/** What a person fills in for an act; an act takes of it what it needs. */
export interface ActWords {
  readonly comment: string
  readonly entitled: number
  readonly present: number
  readonly inFavour: number
  readonly flags: readonly ExclusionFlag[]
  readonly flag: ExclusionFlag | null
  readonly applies: boolean
  readonly items: readonly ItemWords[]
  readonly verifiers: readonly VerifierInput[]
  readonly incomeYear: number | null
  readonly withoutLabour: boolean
  readonly bySocialSecurityAlone: boolean
  readonly acceptedBy: string
  readonly days: number | null
  readonly objection: string | null
  readonly objector: string
  readonly upheld: boolean
  readonly spotChecked: boolean
  readonly stable: boolean
}

interface Answered {
  readonly data?: { readonly result: { readonly userErrors: readonly { readonly message: string }[] } } | null | undefined
}

/** Sends an act; the answer is why it was refused, null when it was done. */
export function useCaseAct(id: string): (act: OfficeAct, words: ActWords) => Promise<string | null> {
  const followWork = useFollowWork()
  const [apply] = useMutation(ApplyCaseDocument)
  const [vote] = useMutation(RecordCaseVoteDocument)
  const [compare] = useMutation(CompareCaseDocument)
  const [verifyFlag] = useMutation(VerifyCaseFlagDocument)
  const [verify] = useMutation(VerifyCaseDocument)
  const [accept] = useMutation(AcceptCaseDocument)
  const [openNotice] = useMutation(OpenCaseNoticeDocument)
  const [closeNotice] = useMutation(CloseCaseNoticeDocument)
  const [object] = useMutation(ObjectToCaseDocument)
  const [answer] = useMutation(AnswerObjectionDocument)
  const [review] = useMutation(ReviewCaseDocument)
  const [approve] = useMutation(ApproveCaseDocument)
  const [announce] = useMutation(AnnounceCaseDocument)
  const [conclude] = useMutation(ConcludeCaseDocument)
  const [reject] = useMutation(RejectCaseDocument)
  const [sendBack] = useMutation(SendBackCaseDocument)
  const [withdraw] = useMutation(WithdrawCaseDocument)
  const [followUp] = useMutation(FollowUpCaseDocument)
  const request = (act: OfficeAct, words: ActWords): Promise<Answered> => {
    const step = { id, ...(words.comment === '' ? {} : { comment: words.comment }) }
    const { entitled, present, inFavour, spotChecked, acceptedBy, withoutLabour, bySocialSecurityAlone } = words
    switch (act) {
      case 'APPLY':
        return apply({ variables: { input: step } })
      case 'GROUP_VOTE':
      case 'VILLAGE_VOTE':
        return vote({ variables: { input: { ...step, entitled, present, inFavour } } })
      case 'COMPARE':
        return compare({ variables: { input: { ...step, flags: [...words.flags] } } })
      case 'VERIFY_FLAG':
        return verifyFlag({ variables: { input: { ...step, flag: words.flag ?? 'CAR', applies: words.applies } } })
      case 'VERIFY':
        return verify({ variables: { input: { ...step, items: words.items.map(({ item, met, evidence }) => ({ item, met: met === true, evidence })), verifiers: [...words.verifiers], incomeYear: words.incomeYear, withoutLabour, bySocialSecurityAlone } } })
      case 'ACCEPT':
        return accept({ variables: { input: { ...step, acceptedBy } } })
      case 'OPEN_VILLAGE_NOTICE':
      case 'OPEN_TOWNSHIP_NOTICE':
        return openNotice({ variables: { input: { ...step, days: words.days } } })
      case 'CLOSE_VILLAGE_NOTICE':
      case 'CLOSE_TOWNSHIP_NOTICE':
        return closeNotice({ variables: { input: step } })
      case 'OBJECT':
        return object({ variables: { input: { id: newId(), registerCase: id, objector: words.objector === '' ? null : words.objector, text: words.comment } } })
      case 'ANSWER':
        return answer({ variables: { input: { registerCase: id, objection: words.objection ?? '', upheld: words.upheld, answer: words.comment } } })
      case 'TOWNSHIP_REVIEW':
        return review({ variables: { input: { ...step, spotChecked } } })
      case 'COUNTY_APPROVE':
        return approve({ variables: { input: { ...step, spotChecked } } })
      case 'ANNOUNCE':
        return announce({ variables: { input: step } })
      case 'CONCLUDE':
        return conclude({ variables: { input: step } })
      case 'REJECT':
        return reject({ variables: { input: step } })
      case 'SEND_BACK':
        return sendBack({ variables: { input: step } })
      case 'WITHDRAW':
        return withdraw({ variables: { input: step } })
      case 'FOLLOW_UP':
        return followUp({ variables: { input: { ...step, stable: words.stable } } })
    }
  }
  return async (act, words) => {
    const refusal = (await request(act, words)).data?.result.userErrors[0]?.message ?? null
    if (refusal === null) followWork()
    return refusal
  }
}
