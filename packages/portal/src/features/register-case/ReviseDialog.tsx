import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { ReviseCaseDocument, type CaseWholeFragment } from '../../gql/register-case/graphql'
import { Band } from '../../ui/Band'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import type { Translate } from '../../ui/text/catalogue'
import { useText } from '../../ui/text/use-text'
import { useFollowWork } from '../navigation/use-follow-work'
import { ApplicationFields, applicationFields } from './ApplicationFields'
import { caseFaults, faultAt, faultsElsewhere, type CaseFault } from './case-faults'
import { changedParts, draftOf, rebased, revisionInput, type RevisionPart } from './case-revision'

/** Puts a draft, or what was sent back, right against the version that was opened; what somebody else saved meanwhile is shown beside one's own. */
export function ReviseDialog({ registerCase, onClose }: { readonly registerCase: CaseWholeFragment; readonly onClose: () => void }) {
  const { t } = useText()
  const followWork = useFollowWork()
  // What was opened stays as it was, though the page behind may already show what somebody else saved.
  const [read, setRead] = useState(registerCase)
  const [draft, setDraft] = useState(() => draftOf(registerCase))
  const [clashing, setClashing] = useState<readonly RevisionPart[] | null>(null)
  const [faults, setFaults] = useState<readonly CaseFault[]>([])
  const [revise, { loading }] = useMutation(ReviseCaseDocument)
  const set = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const save = async () => {
    try {
      const result = (await revise({ variables: { input: revisionInput(read, draft) } })).data?.result
      if (result?.registerCase) {
        followWork()
        onClose()
      } else if (result?.current) {
        const next = rebased(draftOf(read), draft, draftOf(result.current))
        setRead(result.current)
        setDraft(next.draft)
        setClashing(next.clashing)
        setFaults([])
      } else setFaults(caseFaults(result?.userErrors))
    } catch (fault) {
      setFaults([{ field: null, message: describeError(fault, t).message }])
    }
  }
  const elsewhere = faultsElsewhere(faults, ['reason', ...(read.kind === 'IDENTIFICATION' ? applicationFields : [])], read.kind === 'IDENTIFICATION' ? draft.members.length : 0)
  const noteOf = (part: RevisionPart) => (clashing?.includes(part) === true ? <span className="late">{storedText(read, part, t)}</span> : undefined)
  return (
    <Dialog
      wide
      title={t('registerCase.revise.title', { kind: t(`registerCase.kind.${read.kind}`) })}
      consequence={t('registerCase.revise.consequence', { version: read.version })}
      act={t('registerCase.revise.save')}
      busy={loading}
      disabled={changedParts(draftOf(read), draft).length === 0}
      onAct={() => void save()}
      onClose={onClose}
    >
      {clashing !== null && <Band tone="alert" title={t('registerCase.revise.stale', { version: read.version })}><p>{t(clashing.length === 0 ? 'registerCase.revise.staleJoined' : 'registerCase.revise.staleClashing')}</p></Band>}
      {read.kind === 'IDENTIFICATION' && <ApplicationFields application={draft} set={set} faults={faults} notes={{ members: clashing?.includes('members') === true ? <p className="late">{t('registerCase.revise.familyTaken')}</p> : undefined, mainCause: noteOf('mainCause'), attribute: noteOf('attribute'), groupName: noteOf('groupName') }} />}
      <Field label={t('registerCase.facts.reason')} hint={noteOf('reason')} error={faultAt(faults, 'reason')}>
        {(control) => <textarea {...control} className="control" rows={4} maxLength={2000} value={draft.reason} onChange={(event) => set({ reason: event.target.value })} />}
      </Field>
      {elsewhere.length > 0 && <ul className="field-error" role="alert">{elsewhere.map(({ message }) => <li key={message}>{message}</li>)}</ul>}
    </Dialog>
  )
}

/** What is stored of a part that somebody else changed too. */
function storedText({ reason, groupName, attribute, mainCause }: CaseWholeFragment, part: RevisionPart, t: Translate): string {
  const stored = { reason, groupName, attribute: attribute === null ? null : t(`household.attribute.${attribute}`), mainCause: mainCause === null ? null : t(`household.cause.${mainCause}`), members: null }[part]
  return t('registerCase.revise.storedNow', { text: stored ?? t('ui.unknown') })
}
