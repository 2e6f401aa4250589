import { DuplicateDeciding } from '../features/duplicate/duplicate-deciding.js'
import { DuplicateReader } from '../features/duplicate/duplicate-reader.js'
import { DuplicateResolver, DuplicateSignResolver, HouseholdMergedResolver, SamePersonResolver } from '../features/duplicate/duplicate-resolver.js'
import { HouseholdMerging } from '../features/duplicate/household-merging.js'
import { SameNumberReader } from '../features/duplicate/same-number-reader.js'
import { ExitFiguresReader } from '../features/exit-test/exit-figures-reader.js'
import { ExitTestResolver } from '../features/exit-test/exit-test-resolver.js'
import { ExitTestService } from '../features/exit-test/exit-test-service.js'
import { FirstStepResolver } from '../features/exit-test/first-step-resolver.js'
import { FirstStepCheck } from '../features/exit-test/first-step.js'
import { HouseholdEditResolver } from '../features/household/household-edit-resolver.js'
import { HouseholdEditing } from '../features/household/household-editing.js'
import { HouseholdRegistering } from '../features/household/household-registering.js'
import { HouseholdResolver } from '../features/household/household-resolver.js'
import { HouseholdStatusSetting } from '../features/household/household-status-setting.js'
import { TimelineReader } from '../features/household/timeline-reader.js'
import { HouseholdTimelineResolver, TimelineEventResolver } from '../features/household/timeline-resolver.js'
import { LookBackReader } from '../features/look-back/look-back-reader.js'
import { LookBackHouseholdResolver, LookBackResolver, LookBackTerritoryResolver } from '../features/look-back/look-back-resolver.js'
import { LookBackService } from '../features/look-back/look-back-service.js'
import { MembershipEvents } from '../features/membership/membership-events.js'
import { MembershipLedger } from '../features/membership/membership-ledger.js'
import { MembershipResolver } from '../features/membership/membership-resolver.js'
import { PersonEditing } from '../features/membership/person-editing.js'
import { TakenNumberWatch } from '../features/membership/taken-number-watch.js'
import { HouseholdPersonsResolver, PersonResolver } from '../features/person/person-resolver.js'
import { PersonService } from '../features/person/person-service.js'
import { PoorVillageResolver } from '../features/poor-village-test/poor-village-resolver.js'
import { PoorVillageTesting } from '../features/poor-village-test/poor-village-testing.js'
import { ProvincialMeanService } from '../features/poor-village-test/provincial-mean-service.js'
import { PublicNoticeResolver } from '../features/public-notice/public-notice-resolver.js'
import { PublicNoticeService } from '../features/public-notice/public-notice-service.js'
import { CaseActResolver } from '../features/register-case/case-act-resolver.js'
import { CaseActing } from '../features/register-case/case-acting.js'
import { CaseEffects } from '../features/register-case/case-effects.js'
import { CaseIdentities } from '../features/register-case/case-identities.js'
import { CaseOpeningResolver } from '../features/register-case/case-opening-resolver.js'
import { CaseOpening } from '../features/register-case/case-opening.js'
import { CaseParts } from '../features/register-case/case-parts.js'
import { CaseReader } from '../features/register-case/case-reader.js'
import { CaseRecordResolver, RegisterCaseResolver } from '../features/register-case/case-resolver.js'
import { RiskEnding } from '../features/register-case/risk-ending.js'
import { ImportHouseholdResolver, ImportResolver } from '../features/register-import/import-resolver.js'
import { RegistrationCheck } from '../features/registration/registration-check.js'
import { RegistrationResolver } from '../features/registration/registration-resolver.js'
import { VillageFileReader } from '../features/village/village-file-reader.js'
import { VillageFileChangeResolver, VillageFileResolver } from '../features/village/village-file-resolver.js'
import { VillageFileSaving } from '../features/village/village-file-saving.js'
import { VillageResolver } from '../features/village/village-resolver.js'
import { VillageService } from '../features/village/village-service.js'
import type { ResolverInstance } from '../graphql/schema.js'
import type { SharedServices } from './shared-services.js'

/** The register: households, persons, villages, how they enter and leave it, and sheets that are brought in. */
export const registryResolvers = ({ core, paces, accounts, caseKeeping, households, imports }: SharedServices): readonly ResolverInstance[] => {
  const caseParts = new CaseParts(core)
  const cases = new CaseReader(core)
  const duplicates = new DuplicateReader(core)
  const persons = new PersonService(core)
  const poorVillageTesting = new PoorVillageTesting(core)
  const exitFigures = new ExitFiguresReader(core)
  return [
    new HouseholdEditResolver(new HouseholdEditing(core)),
    new HouseholdResolver(households, accounts, core.regions, core.clock),
    new HouseholdTimelineResolver(new TimelineReader(core, accounts)),
    new TimelineEventResolver(accounts),
    new HouseholdPersonsResolver(persons),
    new PersonResolver(core.clock),
    new MembershipResolver(new MembershipEvents(core, new MembershipLedger(core), new HouseholdStatusSetting(core), new TakenNumberWatch(core, paces.takenNumbers)), households, persons, new PersonEditing(core, new MembershipLedger(core), new TakenNumberWatch(core, paces.takenNumbers))),
    new DuplicateResolver(duplicates, new DuplicateDeciding(core, new HouseholdMerging(core)), households, persons, accounts),
    new SamePersonResolver(new SameNumberReader(core)),
    new DuplicateSignResolver(households),
    new HouseholdMergedResolver(duplicates, households),
    new CaseActResolver(cases, new CaseActing(core, caseParts, new CaseEffects(core, new HouseholdRegistering(core), new HouseholdStatusSetting(core)), caseKeeping, new CaseIdentities(core), new TakenNumberWatch(core, paces.takenNumbers))),
    new CaseOpeningResolver(cases, new CaseOpening(core, caseParts)),
    new CaseRecordResolver(accounts),
    new PublicNoticeResolver(new PublicNoticeService(core)),
    new RegisterCaseResolver(cases, caseParts, households, accounts, core.regions, core.clock, new RiskEnding(core, caseParts)),
    new RegistrationResolver(new RegistrationCheck(core)),
    new FirstStepResolver(new FirstStepCheck(core), core.regions),
    new ExitTestResolver(new ExitTestService(core, exitFigures), exitFigures, accounts, core.regions),
    new LookBackResolver(new LookBackReader(core), new LookBackService(core), accounts, core.regions),
    new LookBackTerritoryResolver(core.regions),
    new LookBackHouseholdResolver(households, accounts, core.regions),
    new ImportHouseholdResolver(core.regions),
    new ImportResolver(imports, accounts, core.regions),
    new VillageResolver(new VillageService(core)),
    new VillageFileResolver(new VillageFileReader(core, poorVillageTesting), new VillageFileSaving(core), accounts),
    new VillageFileChangeResolver(accounts),
    new PoorVillageResolver(poorVillageTesting, new ProvincialMeanService(core)),
  ]
}
