import { useMutation } from '@apollo/client/react'
import { useId, useState } from 'react'
import { MergeDuplicateDocument, type DuplicateFactsFragment, type DuplicateFileFragment } from '../../gql/duplicate/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useFollowWork } from '../navigation/use-follow-work'
import { SamePersons } from './SamePersons'

export interface DecisionProps {
  readonly duplicate: DuplicateFactsFragment
  readonly first: DuplicateFileFragment
  readonly second: DuplicateFileFragment
  readonly onClose: () => void
  readonly onDecided: () => void
}

/** Two files become one: which goes on, who of the other belongs to it, and why. */
export function MergeDialog({ duplicate, first, second, onClose, onDecided }: DecisionProps) {
  const { t } = useText()
  const group = useId()
  const [keep, setKeep] = useState(first.id)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [merge, { loading }] = useMutation(MergeDuplicateDocument)
  const followWork = useFollowWork()
  const [kept, other] = keep === first.id ? [first, second] : [second, first]
  const same = new Set(duplicate.samePersons.flatMap((pair) => [pair.first.id, pair.second.id]))
  const alone = (other.persons ?? []).filter(({ id }) => !same.has(id))
  const submit = async () => {
    try {
      const members = alone.map(({ id }) => id).filter((id) => !left.has(id))
      const { data } = await merge({ variables: { input: { id: duplicate.id, version: duplicate.version, keep, members, reason: reason.trim() } } })
      const refused = data?.mergeDuplicate.userErrors[0]
      if (refused !== undefined) {
        setRefusal(refused.message)
        return
      }
      followWork()
      onDecided()
      onClose()
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog wide title={t('duplicate.merge.title')} consequence={t('duplicate.merge.consequence', { kept: kept.number, other: other.number })} act={t('duplicate.merge.act')} busy={loading} disabled={reason.trim() === ''} onAct={() => void submit()} onClose={onClose}>
      <fieldset className="field">
        <legend>{t('duplicate.merge.keep')}</legend>
        {[first, second].map((file) => (
          <label key={file.id} className="duplicate-choice">
            <input type="radio" name={group} checked={keep === file.id} onChange={() => { setKeep(file.id); setLeft(new Set()) }} />
            <span>{file.headName} · {file.region.name} · <span className="num">{file.number}</span></span>
          </label>
        ))}
      </fieldset>
      <SamePersons pairs={duplicate.samePersons} />
      {alone.length > 0 && (
        <fieldset className="field">
          <legend>{t('duplicate.merge.members')}</legend>
          {alone.map((person) => (
            <label key={person.id} className="duplicate-choice">
              <input type="checkbox" checked={!left.has(person.id)} onChange={() => setLeft((now) => (now.has(person.id) ? new Set([...now].filter((id) => id !== person.id)) : new Set([...now, person.id])))} />
              <span>{person.name} <span className="num dim">{person.birthDate ?? ''}</span></span>
            </label>
          ))}
        </fieldset>
      )}
      <Field label={t('duplicate.reasonField')} error={refusal}>
        {(control) => <textarea {...control} className="control" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
