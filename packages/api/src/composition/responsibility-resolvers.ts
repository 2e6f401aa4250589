import { ActivityResolver } from '../features/activity/activity-resolver.js'
import { ActivityService } from '../features/activity/activity-service.js'
import { AppointingResolver } from '../features/appointment/appointing-resolver.js'
import { AppointingService } from '../features/appointment/appointing-service.js'
import { AppointmentListResolver } from '../features/appointment/appointment-list-resolver.js'
import { AppointmentResolver } from '../features/appointment/appointment-resolver.js'
import { EndingService } from '../features/appointment/ending-service.js'
import { HandOverService } from '../features/appointment/hand-over-service.js'
import { PlacesService } from '../features/appointment/places-service.js'
import { RenewalService } from '../features/appointment/renewal-service.js'
import { SkillProfile } from '../features/appointment/skill-profile.js'
import { AssistanceResolver } from '../features/assistance/assistance-resolver.js'
import { AssistanceService } from '../features/assistance/assistance-service.js'
import { CadreResolver } from '../features/cadre/cadre-resolver.js'
import { CadreSearch } from '../features/cadre/cadre-search.js'
import { DispatchReader } from '../features/dispatch/dispatch-reader.js'
import { DispatchResolver } from '../features/dispatch/dispatch-resolver.js'
import { Dispatching } from '../features/dispatch/dispatching.js'
import { CoverageService } from '../features/responsibility/coverage-service.js'
import { ProposalService } from '../features/responsibility/proposal-service.js'
import { ProposalLineResolver, ResponsibilityResolver } from '../features/responsibility/responsibility-resolver.js'
import { SendingUnitResolver } from '../features/sending-unit/sending-unit-resolver.js'
import { SendingUnitService } from '../features/sending-unit/sending-unit-service.js'
import { VisitReader } from '../features/visit/visit-reader.js'
import { VisitRecording } from '../features/visit/visit-recording.js'
import { HouseholdVisitsResolver, VisitResolver } from '../features/visit/visit-resolver.js'
import { VisitsDueResolver } from '../features/visit/visits-due-resolver.js'
import { VisitsDue } from '../features/visit/visits-due.js'
import { TeamForming } from '../features/work-team/team-forming.js'
import { WorkTeamResolver } from '../features/work-team/work-team-resolver.js'
import { WorkTeamService } from '../features/work-team/work-team-service.js'
import type { ResolverInstance } from '../graphql/schema.js'
import type { SharedServices } from './shared-services.js'

/** Who answers for whom: appointments, teams, dispatches, sending units, visits and activities. */
export const responsibilityResolvers = ({ core, accounts, appointments, attachments, dashboards, enterprises, households, supervisorConflicts }: SharedServices): readonly ResolverInstance[] => {
  const dispatches = new DispatchReader(core)
  const handing = new HandOverService(core)
  const sendingUnits = new SendingUnitService(core)
  return [
    new AppointingResolver(new AppointingService(core, supervisorConflicts), new EndingService(core), handing, new SkillProfile(core), new RenewalService(core, supervisorConflicts)),
    new AppointmentListResolver(appointments, new PlacesService(core)),
    new AppointmentResolver(appointments, accounts, enterprises, core.regions),
    new CadreResolver(new CadreSearch(core, accounts)),
    new ProposalLineResolver(households, accounts),
    new ResponsibilityResolver(new CoverageService(core, dashboards), new ProposalService(core), handing),
    new ActivityResolver(new ActivityService(core), accounts, core.regions),
    new AssistanceResolver(new AssistanceService(core), sendingUnits, core.regions),
    new DispatchResolver(dispatches, new Dispatching(core), accounts, core.regions),
    new SendingUnitResolver(sendingUnits, core.regions),
    new WorkTeamResolver(new WorkTeamService(core), new TeamForming(core), dispatches, accounts, core.regions, core.clock),
    new VisitResolver(accounts, attachments, new VisitRecording(core, attachments)),
    new VisitsDueResolver(new VisitsDue(core), accounts),
    new HouseholdVisitsResolver(new VisitReader(core)),
  ]
}
