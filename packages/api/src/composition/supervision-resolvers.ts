import { FindingReader } from '../features/finding/finding-reader.js'
import { FindingRecording } from '../features/finding/finding-recording.js'
import { FindingResolver } from '../features/finding/finding-resolver.js'
import { InspectionAnswering } from '../features/inspection/inspection-answering.js'
import { InspectionDrawing } from '../features/inspection/inspection-drawing.js'
import { CadreSearch } from '../features/cadre/cadre-search.js'
import { InspectionHandingOver } from '../features/inspection/inspection-handing-over.js'
import { InspectionReader } from '../features/inspection/inspection-reader.js'
import { InspectionResolver, InspectionStratumResolver } from '../features/inspection/inspection-resolver.js'
import { InspectionTaskResolver } from '../features/inspection/inspection-task-resolver.js'
import { Inspectors } from '../features/inspection/inspectors.js'
import { GroupReader } from '../features/observation-group/group-reader.js'
import { ObservationGroupResolver } from '../features/observation-group/group-resolver.js'
import { ObservationGrouping } from '../features/observation-group/grouping.js'
import { ObservationStatisticsResolver } from '../features/observation-statistics/statistics-resolver.js'
import { ObservationStatisticsService } from '../features/observation-statistics/statistics-service.js'
import { InspectionObservations } from '../features/observation/inspection-observation.js'
import { ObservationExtension } from '../features/observation/observation-extension.js'
import { ObservationHandlingResolver } from '../features/observation/observation-handling-resolver.js'
import { ObservationHandling } from '../features/observation/observation-handling.js'
import { ObservationPeople } from '../features/observation/observation-people.js'
import { MissedDeadlineResolver } from '../features/observation/missed-deadline-resolver.js'
import { ObservationDeviceResolver } from '../features/observation/observation-device-resolver.js'
import { ObservationPlaceResolver, VillageReportsResolver } from '../features/observation/observation-places-resolver.js'
import { ObservationPlaces } from '../features/observation/observation-places.js'
import { ObservationReader } from '../features/observation/observation-reader.js'
import { HouseholdObservationsResolver, ObservationResolver, ObservationStepResolver } from '../features/observation/observation-resolver.js'
import { ObservationSubmissionResolver } from '../features/observation/observation-submission-resolver.js'
import { ObservationSubmission } from '../features/observation/observation-submission.js'
import { SupervisionReader } from '../features/supervision/supervision-reader.js'
import { SupervisionRecording } from '../features/supervision/supervision-recording.js'
import { SupervisionResolver, SupervisionVillageResolver, SupervisorConflictResolver, SupervisorTieResolver } from '../features/supervision/supervision-resolver.js'
import { SupervisorTies } from '../features/supervision/supervisor-ties.js'
import type { ResolverInstance } from '../graphql/schema.js'
import type { SharedServices } from './shared-services.js'

/** Supervisors, their observations, what is found of them, and inspections. */
export const supervisionResolvers = ({ core, accounts, attachments, households, supervisorConflicts, projects }: SharedServices): readonly ResolverInstance[] => {
  const inspections = new InspectionReader(core)
  const inspectors = new Inspectors(core, supervisorConflicts)
  const observationPeople = new ObservationPeople(core)
  const observationHandling = new ObservationHandling(core, observationPeople, new FindingRecording(core, observationPeople))
  const observations = new ObservationReader(core)
  return [
    new SupervisionResolver(new SupervisionReader(core, supervisorConflicts), new SupervisionRecording(core), new SupervisorTies(core), accounts, core.regions),
    new SupervisionVillageResolver(core.regions),
    new SupervisorConflictResolver(accounts),
    new SupervisorTieResolver(accounts),
    new InspectionResolver(inspections, new InspectionDrawing(core, inspectors), accounts, core.regions, core.clock),
    new InspectionStratumResolver(core.regions),
    new InspectionTaskResolver(inspections, new InspectionAnswering(core, new InspectionObservations(core)), new InspectionHandingOver(core, inspectors, new CadreSearch(core, accounts)), accounts, households, observations, core.regions, core.clock),
    new FindingResolver(new FindingReader(core), { observations, households, projects, accounts, regions: core.regions }),
    new ObservationGroupResolver(observations, new GroupReader(core), new ObservationGrouping(core, observationHandling, observationPeople)),
    new ObservationHandlingResolver(observationHandling, new ObservationExtension(core, observationPeople), accounts),
    new ObservationDeviceResolver(observations),
    new ObservationPlaceResolver(observations),
    new MissedDeadlineResolver(observations),
    new VillageReportsResolver(new ObservationPlaces(core), core.regions),
    new ObservationStatisticsResolver(new ObservationStatisticsService(core), core.regions),
    new ObservationResolver(observations, accounts, attachments, households, core.regions, projects),
    new ObservationStepResolver(accounts),
    new ObservationSubmissionResolver(new ObservationSubmission(core, observationPeople, attachments)),
    new HouseholdObservationsResolver(observations),
  ]
}
