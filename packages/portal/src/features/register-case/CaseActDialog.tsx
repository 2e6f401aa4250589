import { useQuery } from '@apollo/client/react'
import { useState, type ReactNode } from 'react'
import { VerificationBasisDocument, type CaseWholeFragment } from '../../gql/register-case/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { Answer } from '../../ui/request/Answer'
import { describeError } from '../../ui/request/describe-error'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { actNoteOf, exclusionFlags, type OfficeAct } from './case-words'
import { CheckItemFields } from './CheckItemFields'
import { LeftReview } from './LeftReview'
import { useCaseAct, type ActWords } from './use-case-act'
import { undecidedItems, verificationBasis, type VerificationBasis, type YearIncome } from './verification'

/** Acts that say why. */
const reasoned: ReadonlySet<OfficeAct> = new Set<OfficeAct>(['REJECT', 'SEND_BACK', 'WITHDRAW', 'OBJECT', 'ANSWER', 'VERIFY_FLAG'])

interface CaseActDialogProps {
  readonly act: OfficeAct
  readonly registerCase: CaseWholeFragment
  readonly onClose: () => void
}

/** One act on a case: what follows from it first, then what it needs to be said. */
export function CaseActDialog(props: CaseActDialogProps) {
  return props.act === 'VERIFY' && props.registerCase.rules.incomeOverLine ? <VerifyExit {...props} /> : <ActDialog {...props} basis={null} />
}

/** The verification of an exit, by the posts of its village and the incomes of its file. */
function VerifyExit(props: CaseActDialogProps) {
  const { t } = useText()
  const { act, registerCase: { id, household, region }, onClose } = props
  const { data, error, refetch } = useQuery(VerificationBasisDocument, { variables: { id, household: household?.id ?? '', village: region.code }, fetchPolicy: 'network-only' })
  if (data !== undefined) return <ActDialog {...props} basis={verificationBasis(data)} />
  return (
    <Dialog title={t(`registerCase.actName.${act}`)} wide onClose={onClose}>
      <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short']} />}>{() => null}</Answer>
    </Dialog>
  )
}

function ActDialog({ act, registerCase, basis, onClose }: CaseActDialogProps & { readonly basis: VerificationBasis | null }) {
  const { t } = useText()
  const { rules, objections, flags } = registerCase
  const open = objections.filter((objection) => objection.answer === null)
  const [words, setWords] = useState<ActWords>(() => ({
    comment: '', entitled: 0, present: 0, inFavour: 0, flags: [], applies: false, withoutLabour: false, bySocialSecurityAlone: false, acceptedBy: '', objector: '', upheld: false, spotChecked: false, stable: true,
    flag: flags.find((raised) => raised.applies === null)?.flag ?? null,
    items: undecidedItems(rules.items),
    verifiers: basis?.verifiers ?? [],
    incomeYear: basis?.incomes[0]?.year ?? null,
    days: null,
    objection: open[0]?.objection ?? null,
  }))
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const send = useCaseAct(registerCase.id)
  const set = (part: Partial<ActWords>) => setWords((now) => ({ ...now, ...part }))
  const submit = async () => {
    if (reasoned.has(act) && words.comment.trim() === '') {
      setError(t('registerCase.act.reasonMissing'))
      return
    }
    if (act === 'VERIFY' && words.items.some(({ met }) => met === null)) {
      setError(t('registerCase.items.undecided'))
      return
    }
    setBusy(true)
    try {
      const refusal = await send(act, { ...words, comment: words.comment.trim() })
      setError(refusal)
      if (refusal === null) onClose()
    } catch (fault) {
      setError(describeError(fault, t).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title={t(`registerCase.actName.${act}`)} consequence={t(actNoteOf(act, rules.failureEnds), { least: rules.leastNoticeDays, usual: rules.noticeDays })} act={t('registerCase.act.confirm')} busy={busy} wide={act === 'VERIFY'} onAct={() => void submit()} onClose={onClose}>
      {act === 'APPLY' && <LeftReview registerCase={registerCase} />}
      <ActFields act={act} words={words} set={set} registerCase={registerCase} incomes={basis?.incomes ?? null} openObjections={open} />
      <Field label={t(reasoned.has(act) ? `registerCase.act.${act === 'ANSWER' ? 'answer' : act === 'OBJECT' ? 'objection' : 'reason'}` : 'registerCase.act.comment')} error={error}>
        {(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={words.comment} onChange={(event) => set({ comment: event.target.value })} />}
      </Field>
    </Dialog>
  )
}

interface ActFieldsProps {
  readonly act: OfficeAct
  readonly words: ActWords
  readonly set: (part: Partial<ActWords>) => void
  readonly registerCase: CaseWholeFragment
  readonly incomes: readonly YearIncome[] | null
  readonly openObjections: readonly { readonly objection: string; readonly text: string }[]
}

/** What each act needs besides a remark. */
function ActFields({ act, words, set, registerCase, incomes, openObjections }: ActFieldsProps): ReactNode {
  const { t } = useText()
  switch (act) {
    case 'GROUP_VOTE':
    case 'VILLAGE_VOTE':
      return (
        <div className="form-grid">
          {(['entitled', 'present', 'inFavour'] as const).map((name) => (
            <Field key={name} label={t(`registerCase.vote.${name}`)}>
              {(control) => <input {...control} className="control num" type="number" min={0} inputMode="numeric" value={words[name] === 0 ? '' : words[name]} onChange={(event) => set({ [name]: Number(event.target.value) })} />}
            </Field>
          ))}
        </div>
      )
    case 'COMPARE':
      return (
        <fieldset className="case-choices">
          <legend>{t('registerCase.flags.found')}</legend>
          {exclusionFlags.map((flag) => (
            <label key={flag} className="choice"><input type="checkbox" checked={words.flags.includes(flag)} onChange={(event) => set({ flags: event.target.checked ? [...words.flags, flag] : words.flags.filter((each) => each !== flag) })} />{t(`registerCase.flag.${flag}`)}</label>
          ))}
        </fieldset>
      )
    case 'VERIFY_FLAG':
      return (
        <>
          <Field label={t('registerCase.flags.which')}>
            {(control) => (
              <select {...control} className="control" value={words.flag ?? ''} onChange={(event) => set({ flag: exclusionFlags.find((flag) => flag === event.target.value) ?? null })}>
                {registerCase.flags.filter((flag) => flag.applies === null).map(({ flag }) => <option key={flag} value={flag}>{t(`registerCase.flag.${flag}`)}</option>)}
              </select>
            )}
          </Field>
          <label className="choice"><input type="checkbox" checked={words.applies} onChange={(event) => set({ applies: event.target.checked })} />{t('registerCase.flags.applies')}</label>
        </>
      )
    case 'VERIFY':
      return <CheckItemFields words={words} set={set} kind={registerCase.kind} incomes={incomes} />
    case 'ACCEPT':
      return (
        <Field label={t('registerCase.acceptedBy')}>
          {(control) => <input {...control} className="control" maxLength={120} value={words.acceptedBy} onChange={(event) => set({ acceptedBy: event.target.value })} />}
        </Field>
      )
    case 'OPEN_VILLAGE_NOTICE':
    case 'OPEN_TOWNSHIP_NOTICE':
      return (
        <Field label={t('registerCase.notice.days')} hint={t('registerCase.notice.daysHint', { usual: registerCase.rules.noticeDays, least: registerCase.rules.leastNoticeDays })}>
          {(control) => <input {...control} className="control num" type="number" min={registerCase.rules.leastNoticeDays} inputMode="numeric" value={words.days ?? registerCase.rules.noticeDays} onChange={(event) => set({ days: Number(event.target.value) })} />}
        </Field>
      )
    case 'OBJECT':
      return (
        <Field label={t('registerCase.objection.objector')} hint={t('registerCase.objection.objectorHint')}>
          {(control) => <input {...control} className="control" maxLength={120} value={words.objector} onChange={(event) => set({ objector: event.target.value })} />}
        </Field>
      )
    case 'ANSWER':
      return (
        <>
          <Field label={t('registerCase.objection.which')}>
            {(control) => (
              <select {...control} className="control" value={words.objection ?? ''} onChange={(event) => set({ objection: event.target.value })}>
                {openObjections.map(({ objection, text }) => <option key={objection} value={objection}>{text}</option>)}
              </select>
            )}
          </Field>
          <label className="choice"><input type="checkbox" checked={words.upheld} onChange={(event) => set({ upheld: event.target.checked })} />{t('registerCase.objection.upheld')}</label>
        </>
      )
    case 'TOWNSHIP_REVIEW':
    case 'COUNTY_APPROVE':
      return <label className="choice"><input type="checkbox" checked={words.spotChecked} onChange={(event) => set({ spotChecked: event.target.checked })} />{t('registerCase.spotChecked')}</label>
    case 'FOLLOW_UP':
      return <label className="choice"><input type="checkbox" checked={words.stable} onChange={(event) => set({ stable: event.target.checked })} />{t('registerCase.stable')}</label>
    default:
      return null
  }
}
