import { Arg, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { SupervisorConflict } from './supervisor-conflicts.js'
import type { SupervisorTies } from './supervisor-ties.js'
import { SupervisionNeed } from './supervision-codes.js'
import { needs, pageAfter } from './supervision-order.js'
import { DeclareSupervisorTieInput, EndSupervisorTieInput, RecogniseSupervisorInput, RecordSupervisorTrainingInput } from './supervision-input.js'
import type { ShownSupervisor, ShownVillage, SupervisionReader } from './supervision-reader.js'
import type { SupervisionRecording } from './supervision-recording.js'
import { OwnSupervisionType, SupervisionPayload, SupervisionVillageType, SupervisorConflictType, SupervisorTieType, SupervisorType } from './supervision-type.js'

const NEW = { replayed: false }

@Resolver(() => SupervisorType)
export class SupervisionResolver {
  constructor(
    private readonly reader: SupervisionReader,
    private readonly recording: SupervisionRecording,
    private readonly tied: SupervisorTies,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => [SupervisionVillageType], { description: 'The poor villages of a region with their supervisors: gaps, terms that end, trainings that are due, conflicts (C-8); those that lack the most first, then by code. Empty for a region out of reach.' })
  async supervisionVillages(
    @Access('supervision.read') access: ViewerAccess,
    @Arg('region', () => ID, { description: 'The 12-digit code.' }) region: string,
    @Arg('need', () => SupervisionNeed, { nullable: true, description: 'Those alone that need this; all when not given.' }) need?: SupervisionNeed,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => ID, { nullable: true, description: 'The code of the village after which the page begins, by its place now: one that came to lack supervisors between two pages, and so moved before the first of them, stands there and is counted.' }) after?: string,
  ): Promise<ShownVillage[]> {
    return pageAfter(await this.reader.villages(access, region), need ?? null, after ?? null, pageSize(first))
  }

  @Query(() => Int, { description: 'How many villages `supervisionVillages` holds on all its pages.' })
  async supervisionVillageCount(
    @Access('supervision.read') access: ViewerAccess,
    @Arg('region', () => ID, { description: 'The 12-digit code.' }) region: string,
    @Arg('need', () => SupervisionNeed, { nullable: true, description: 'Those alone that need this; all when not given.' }) need?: SupervisionNeed,
  ): Promise<number> {
    return (await this.reader.villages(access, region)).filter((village) => needs(village, need ?? null)).length
  }

  @Query(() => [SupervisorType], { description: 'The supervisors of a village with what is on record of them; empty for a village out of reach.' })
  supervisors(@Access('supervision.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The village, by its 12-digit code.' }) village: string): Promise<ShownSupervisor[]> {
    return this.reader.supervisors(access, village)
  }

  @Query(() => OwnSupervisionType, { description: 'A supervisor’s own trainings and recognitions.' })
  ownSupervision(@Access('supervision.own') access: ViewerAccess): Promise<OwnSupervisionType> {
    return this.reader.own(access)
  }

  @Query(() => [SupervisorTieType], { description: 'How a person is tied to cadres, as offices of the territory wrote it down, those in force first.' })
  supervisorTies(@Access('supervision.read') access: ViewerAccess, @Arg('account', () => ID, { description: 'The account.' }) account: string): Promise<Row<'SupervisorTie'>[]> {
    return this.reader.ties(access, account)
  }

  @Mutation(() => SupervisionPayload, { description: 'Writes a training of several supervisors down, whole or not at all; the same id and content once.' })
  recordSupervisorTraining(@Access('supervision.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RecordSupervisorTrainingInput, { description: 'The training.' }) input: RecordSupervisorTrainingInput): Promise<SupervisionPayload> {
    return answering(language, NEW, () => this.recording.train(access, input))
  }

  @Mutation(() => SupervisionPayload, { description: 'Writes down what a supervisor is recognised by, and tells the supervisor; the same id and content once (C-17).' })
  recogniseSupervisor(@Access('supervision.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RecogniseSupervisorInput, { description: 'The recognition.' }) input: RecogniseSupervisorInput): Promise<SupervisionPayload> {
    return answering(language, NEW, () => this.recording.recognise(access, input))
  }

  @Mutation(() => SupervisionPayload, { description: 'Writes down how a supervisor, or somebody who may become one, is tied to a cadre; the same id and content once.' })
  declareSupervisorTie(@Access('supervision.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => DeclareSupervisorTieInput, { description: 'The tie.' }) input: DeclareSupervisorTieInput): Promise<SupervisionPayload> {
    return answering(language, NEW, () => this.tied.declare(access, input))
  }

  @Mutation(() => SupervisionPayload, { description: 'Ends a tie: it bars nobody any more, and stays on record.' })
  endSupervisorTie(@Access('supervision.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndSupervisorTieInput, { description: 'Which, why.' }) input: EndSupervisorTieInput): Promise<SupervisionPayload> {
    return answering(language, NEW, async () => {
      await this.tied.end(access, input)
      return NEW
    })
  }

  @FieldResolver(() => AccountType, { description: 'Who it is.' })
  account(@SignedIn('the holder of an appointment that is already shown') viewer: Viewer, @Root() supervisor: ShownSupervisor): Promise<AccountValue> {
    return this.accounts.get(viewer, supervisor.accountId)
  }

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The village.' })
  region(@Root() supervisor: ShownSupervisor): Row<'Region'> | null {
    return supervisor.regionCode === null ? null : this.regions.find(supervisor.regionCode)
  }

  @Public('what stands against an appointment that is already shown')
  @FieldResolver(() => [SupervisorConflictType], { description: 'Conflicts of interest; empty where there is none.' })
  conflicts(@Root() supervisor: ShownSupervisor): readonly SupervisorConflict[] {
    return supervisor.conflicting
  }
}

@Resolver(() => SupervisionVillageType)
export class SupervisionVillageResolver {
  constructor(private readonly regions: RegionCatalogue) {}

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'The village.' })
  region(@Root() village: ShownVillage): Row<'Region'> | null {
    return this.regions.find(village.regionCode)
  }
}

@Resolver(() => SupervisorConflictType)
export class SupervisorConflictResolver {
  constructor(private readonly accounts: AccountService) {}

  @FieldResolver(() => AccountType, { description: 'The cadre who answers there; oneself by another post.' })
  cadre(@SignedIn('the cadre whom a conflict that is already shown names') viewer: Viewer, @Root() conflict: SupervisorConflict): Promise<AccountValue> {
    return this.accounts.get(viewer, conflict.cadreId)
  }
}

@Resolver(() => SupervisorTieType)
export class SupervisorTieResolver {
  constructor(private readonly accounts: AccountService) {}

  @FieldResolver(() => AccountType, { nullable: true, description: 'The cadre to whom the person is kin.' })
  cadre(@SignedIn('the cadre whom a tie that is already shown names') viewer: Viewer, @Root() tie: Row<'SupervisorTie'>): Promise<AccountValue | null> {
    return this.accounts.find(viewer, tie.cadreId)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who wrote it down.' })
  declaredBy(@SignedIn('who wrote a tie down that is already shown') viewer: Viewer, @Root() tie: Row<'SupervisorTie'>): Promise<AccountValue | null> {
    return this.accounts.find(viewer, tie.declaredBy)
  }
}
