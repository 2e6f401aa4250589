import { FindingPanel } from '../finding/FindingPanel'
import { FamilyEvents } from '../membership/FamilyEvents'
import { HouseholdCorrections } from '../correction-request/HouseholdCorrections'
import { HouseholdEntitlements } from '../entitlement/HouseholdEntitlements'
import { HouseholdPlanTab } from '../trace/HouseholdPlanTab'
import { MeasureTable } from './MeasureTable'
import { PersonTable } from './PersonTable'
import { IncomeBars } from './IncomeBars'
import { IncomeParts } from './IncomeParts'
import { LivingTab } from './LivingTab'
import { ChangeTable } from './ChangeTable'
import { HouseholdLinkages } from './HouseholdLinkages'
import { HouseholdObservations } from './HouseholdObservations'
import { HouseholdCases } from '../register-case/HouseholdCases'
import type { FileTabName, Household } from './household-file'
import { HouseholdVisits } from './HouseholdVisits'

export function FileTab({ tab, household, onChanged }: { readonly tab: FileTabName; readonly household: Household; readonly onChanged: () => void }) {
  switch (tab) {
    case 'overview':
      return (
        <>
          {household.persons !== null && <PersonTable persons={household.persons} allowed={household.viewerCan.reveal} events={<FamilyEvents household={household} onRecorded={onChanged} />} />}
          {household.incomes !== null && household.incomes.length > 0 && <IncomeBars incomes={household.incomes} standard={household.standard} />}
          {household.incomes !== null && <IncomeParts household={household} onChanged={onChanged} />}
          <MeasureTable measures={household.measures} />
          {household.persons !== null && <HouseholdCorrections id={household.id} />}
        </>
      )
    case 'living':
      return <LivingTab household={household} onChanged={onChanged} />
    case 'measures':
      return household.targeting === null ? <MeasureTable measures={household.measures} /> : <HouseholdPlanTab id={household.id} onChanged={onChanged} />
    case 'visits':
      return <HouseholdVisits visits={household.visits} />
    case 'observations':
      return (
        <>
          <FindingPanel filter={{ household: household.id }} />
          <HouseholdObservations observations={household.observations} />
        </>
      )
    case 'linkages':
      return <HouseholdLinkages linkages={household.linkages} />
    case 'cases':
      return <HouseholdCases household={household} />
    case 'entitlements':
      return <HouseholdEntitlements id={household.id} />
    case 'changes':
      return <ChangeTable householdId={household.id} timeline={household.timeline ?? []} />
  }
}
