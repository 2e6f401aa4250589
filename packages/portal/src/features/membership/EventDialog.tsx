import { useState } from 'react'
import type { JoiningKind, LeavingKind, MemberInput } from '../../gql/membership/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import type { Household } from '../household/household-file'
import { useSession } from '../viewer/use-viewer'
import { headLeaves, needsReason, relationInputs, toRelate, type EventAct } from './event-draft'
import { HouseholdPicker, type OtherHousehold } from './HouseholdPicker'
import { MemberFields } from './MemberFields'
import { NextHeadFields } from './NextHeadFields'
import { PersonSelect } from './PersonSelect'
import { RelationField } from './RelationField'
import { useEvent } from './use-event'

const joining = ['BIRTH', 'MARRIAGE_IN', 'MOVE_IN', 'OMISSION'] as const satisfies readonly JoiningKind[]
const leaving = ['DEATH', 'MARRIAGE_OUT', 'MOVE_OUT', 'MISTAKE'] as const satisfies readonly LeavingKind[]

interface EventDialogProps {
  readonly act: EventAct
  readonly household: Household
  readonly onClose: () => void
  readonly onRecorded: () => void
}

/** Records one event of a family: how, who, when and why, and what follows for those who stay. */
export function EventDialog({ act, household, onClose, onRecorded }: EventDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [opened] = useState(household)
  const persons = opened.persons ?? []
  const [how, setHow] = useState<string>(act === 'addMember' ? joining[0] : leaving[0])
  const [on, setOn] = useState(viewer.businessDate)
  const [reason, setReason] = useState('')
  const [person, setPerson] = useState('')
  const [relation, setRelation] = useState('')
  const [together, setTogether] = useState<ReadonlySet<string>>(new Set())
  const [head, setHead] = useState('')
  const [relations, setRelations] = useState<ReadonlyMap<string, string>>(new Map())
  const [member, setMember] = useState<MemberInput>({ name: '', relation: '' })
  const [other, setOther] = useState<OtherHousehold | null>(null)
  const [group, setGroup] = useState(opened.group ?? '')
  const [newHousehold] = useState(() => newId())
  const event = useEvent(act, () => {
    onRecorded()
    onClose()
  })
  const { errorAt } = event
  const gone: ReadonlySet<string> = act === 'splitHousehold' ? new Set([person, ...together]) : act === 'endMember' || act === 'moveMember' ? new Set([person]) : new Set()
  const asksHead = act === 'changeHead' || headLeaves(persons, gone)
  const common = { household: opened.id, version: opened.version, on, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }
  const next = asksHead && act !== 'changeHead' && head !== '' ? { nextHead: head, relations: relationInputs(toRelate(persons, gone, head), relations) } : {}

  const submit = async () => {
    if ((act === 'moveMember' || act === 'mergeHouseholds') && other === null) return event.refuse(act === 'moveMember' ? 'to' : 'into', t('membership.chooseHousehold'))
    if ((act === 'endMember' || act === 'moveMember' || act === 'splitHousehold') && person === '') return event.refuse('person', t('membership.choose'))
    if (act === 'changeHead' && head === '') return event.refuse('nextHead', t('membership.choose'))
    switch (act) {
      case 'addMember':
        return event.record({ ...common, kind: joining.find((kind) => kind === how) ?? joining[0], member })
      case 'endMember':
        return event.record({ ...common, kind: leaving.find((kind) => kind === how) ?? leaving[0], person, ...next })
      case 'changeHead':
        return event.record({ ...common, person: head, relations: relationInputs(toRelate(persons, new Set(), head), relations) })
      case 'moveMember':
        return event.record({ ...common, person, to: other?.id ?? '', toVersion: other?.version ?? 0, relation, ...next })
      case 'splitHousehold':
        return event.record({ ...common, newHousehold, newHead: person, members: relationInputs(persons.filter(({ id }) => together.has(id) && id !== person), relations), group, ...next })
      case 'mergeHouseholds':
        return event.record({ ...common, into: other?.id ?? '', intoVersion: other?.version ?? 0, relations: relationInputs(persons, relations) })
    }
  }

  return (
    <Dialog wide title={t(`membership.title.${act}`, { name: opened.headName })} consequence={t(`membership.consequence.${act}`)} act={t(`membership.act.${act}`)} busy={event.busy} onAct={() => void submit()} onClose={onClose}>
      <div className="form-grid">
        {(act === 'addMember' || act === 'endMember') && (
          <Field label={t('membership.how')}>
            {(control) => (
              <select {...control} className="control" value={how} onChange={({ target }) => setHow(target.value)}>
                {(act === 'addMember' ? joining : leaving).map((kind) => <option key={kind} value={kind}>{t(`membership.kind.${kind}`)}</option>)}
              </select>
            )}
          </Field>
        )}
        <Field label={t('membership.on')} error={errorAt('on')}>
          {(control) => <input {...control} className="control" type="date" min={opened.identifiedOn} max={viewer.businessDate} value={on} onChange={({ target }) => setOn(target.value)} />}
        </Field>
        {act === 'addMember' && <MemberFields member={member} onChange={setMember} errorAt={errorAt} today={viewer.businessDate} />}
        {(act === 'endMember' || act === 'moveMember') && <PersonSelect label={t('membership.who')} error={errorAt('person')} persons={persons} value={person} onChange={setPerson} />}
        {act === 'splitHousehold' && (
          <>
            <PersonSelect label={t('membership.newHeadOfNew')} error={errorAt('person', 'members')} persons={persons} value={person} onChange={setPerson} />
            <Field label={t('membership.group')}>{(control) => <input {...control} className="control" maxLength={60} value={group} onChange={({ target }) => setGroup(target.value)} />}</Field>
            <fieldset className="whole">
              <legend className="field-label">{t('membership.leavesToo')}</legend>
              {persons.filter(({ id }) => id !== person).map(({ id, name }) => (
                <label key={id} className="choice">
                  <input type="checkbox" checked={together.has(id)} onChange={({ target }) => setTogether(new Set(target.checked ? [...together, id] : [...together].filter((each) => each !== id)))} />
                  {name}
                </label>
              ))}
            </fieldset>
            {persons.filter(({ id }) => together.has(id) && id !== person).map(({ id, name }) => (
              <RelationField key={id} label={t('membership.relationOf', { name })} value={relations.get(id) ?? ''} onChange={(word) => setRelations(new Map(relations).set(id, word))} />
            ))}
          </>
        )}
        {(act === 'moveMember' || act === 'mergeHouseholds') && (
          <div className="whole"><HouseholdPicker except={opened} error={errorAt('to', 'into')} chosen={other} onChoose={setOther} /></div>
        )}
        {act === 'moveMember' && <RelationField label={t('membership.relationToHead')} error={errorAt('relation')} value={relation} onChange={setRelation} />}
        {act === 'mergeHouseholds' && persons.map(({ id, name }, index) => (
          <RelationField key={id} label={t('membership.relationOfComing', { name })} error={index === 0 ? errorAt('relations') : null} value={relations.get(id) ?? ''} onChange={(word) => setRelations(new Map(relations).set(id, word))} />
        ))}
        {asksHead && <NextHeadFields persons={act === 'changeHead' ? persons.slice(1) : persons} leaving={gone} head={head} onHead={setHead} relations={relations} onRelations={setRelations} errorAt={errorAt} />}
        {act === 'changeHead' && head !== '' && persons[0] !== undefined && (
          <RelationField label={t('membership.relationOf', { name: persons[0].name })} value={relations.get(persons[0].id) ?? ''} onChange={(word) => setRelations(new Map(relations).set(persons[0]?.id ?? '', word))} />
        )}
        <div className="whole">
          <Field label={t(needsReason(act, how) ? 'membership.reasonNeeded' : 'membership.reason')} error={errorAt('reason')}>
            {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}
          </Field>
          {event.rest.map((message) => <p key={message} className="field-error" role="alert">{message}</p>)}
        </div>
      </div>
    </Dialog>
  )
}
