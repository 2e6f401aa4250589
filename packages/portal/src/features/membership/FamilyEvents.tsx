import { useState } from 'react'
import type { Household } from '../household/household-file'
import { actsFor, type EventAct } from './event-draft'
import { EventDialog } from './EventDialog'
import { EventMenu } from './EventMenu'
import { PersonDialog } from './PersonDialog'

/** What happens in the family, recorded by whoever keeps its file. */
export function FamilyEvents({ household, onRecorded }: { readonly household: Household; readonly onRecorded: () => void }) {
  const [act, setAct] = useState<EventAct | 'updatePerson' | null>(null)
  const acts = actsFor(household.viewerCan)
  if (acts.length === 0) return null
  return (
    <>
      <EventMenu acts={acts} onChoose={setAct} />
      {act === 'updatePerson' && <PersonDialog household={household} onClose={() => setAct(null)} onSaved={onRecorded} />}
      {act !== null && act !== 'updatePerson' && <EventDialog act={act} household={household} onClose={() => setAct(null)} onRecorded={onRecorded} />}
    </>
  )
}
