import { EntitlementKeeping } from '../features/entitlement/entitlement-keeping.js'
import { EntitlementReader } from '../features/entitlement/entitlement-reader.js'
import { EntitlementResolver, HouseholdEntitlementsResolver } from '../features/entitlement/entitlement-resolver.js'
import { EntitlementTerritory } from '../features/entitlement/entitlement-territory.js'
import { FullCoverageResolver } from '../features/full-coverage/full-coverage-resolver.js'
import { FullCoverageService } from '../features/full-coverage/full-coverage-service.js'
import { FullCoverageTerritory } from '../features/full-coverage/full-coverage-territory.js'
import { HouseholdPlanKeeping } from '../features/household-plan/household-plan-keeping.js'
import { HouseholdPlanResolver, HouseholdPlansResolver } from '../features/household-plan/household-plan-resolver.js'
import { HouseholdPlanService } from '../features/household-plan/household-plan-service.js'
import { MeasureCourse } from '../features/measure/measure-course.js'
import { MeasureRecording } from '../features/measure/measure-recording.js'
import { HouseholdMeasuresResolver, MeasureResolver } from '../features/measure/measure-resolver.js'
import { MeasureService } from '../features/measure/measure-service.js'
import { ProjectCadres } from '../features/project/project-cadres.js'
import { ProjectCourse } from '../features/project/project-course.js'
import { MeasureProjectResolver, PlanProjectsResolver } from '../features/project/project-links-resolver.js'
import { ProjectMembers } from '../features/project/project-members.js'
import { ProjectMutations } from '../features/project/project-mutations.js'
import { ProjectCadreResolver, ProjectResolver } from '../features/project/project-resolver.js'
import { ProjectTimeline } from '../features/project/project-timeline.js'
import { ProjectWriting } from '../features/project/project-writing.js'
import { TraceChain } from '../features/trace/trace-chain.js'
import { ChainCadreResolver, ChainResolver, HouseholdRecommendationsResolver, TraceResolver } from '../features/trace/trace-resolver.js'
import { TraceService } from '../features/trace/trace-service.js'
import { VillagePlanCourse } from '../features/village-plan/village-plan-course.js'
import { VillagePlanMutations } from '../features/village-plan/village-plan-mutations.js'
import { VillagePlanResolver } from '../features/village-plan/village-plan-resolver.js'
import { VillagePlanService } from '../features/village-plan/village-plan-service.js'
import { VillagePlanWriting } from '../features/village-plan/village-plan-writing.js'
import type { ResolverInstance } from '../graphql/schema.js'
import type { SharedServices } from './shared-services.js'

/** Plans, projects, measures and what a household is entitled to, with the chain between them. */
export const measureResolvers = ({ core, accounts, dashboards, projects }: SharedServices): readonly ResolverInstance[] => {
  const entitlements = new EntitlementReader(core)
  const measures = new MeasureService(core)
  const measureCourse = new MeasureCourse(core)
  const projectCadres = new ProjectCadres(core)
  const villagePlans = new VillagePlanService(core)
  return [
    new EntitlementResolver(entitlements, new EntitlementKeeping(core), new EntitlementTerritory(core)),
    new HouseholdEntitlementsResolver(entitlements, core.clock),
    new FullCoverageResolver(new FullCoverageService(core), new FullCoverageTerritory(core)),
    new HouseholdMeasuresResolver(measures),
    new MeasureResolver(new MeasureRecording(core), measureCourse, accounts),
    new HouseholdPlanResolver(new HouseholdPlanKeeping(core), accounts, core.clock),
    new HouseholdPlansResolver(new HouseholdPlanService(core)),
    new VillagePlanResolver(villagePlans, accounts, core.regions, core.clock),
    new VillagePlanMutations(new VillagePlanWriting(core), new VillagePlanCourse(core)),
    new ProjectResolver(projects, new ProjectMembers(core), projectCadres, villagePlans, accounts, core.regions, new ProjectTimeline(core, accounts)),
    new ProjectCadreResolver(accounts, projects),
    new ProjectMutations(new ProjectWriting(core), new ProjectCourse(core, measureCourse), projectCadres),
    new MeasureProjectResolver(projects),
    new PlanProjectsResolver(projects),
    new TraceResolver(new TraceService(core, dashboards)),
    new ChainResolver(new TraceChain(core), villagePlans, projects),
    new ChainCadreResolver(accounts),
    new HouseholdRecommendationsResolver(measures),
  ]
}
