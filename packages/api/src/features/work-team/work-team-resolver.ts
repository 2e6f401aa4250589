import { Arg, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { Clock } from '../../time/clock.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { DispatchReader } from '../dispatch/dispatch-reader.js'
import { DispatchType } from '../dispatch/dispatch-type.js'
import type { DispatchRow } from '../dispatch/dispatch-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { TeamForming } from './team-forming.js'
import { WorkTeamFlag, teamFlags } from './team-rules.js'
import { EndWorkTeamInput, FormWorkTeamInput, WorkTeamPayload } from './work-team-input.js'
import type { WorkTeamRow, WorkTeamService } from './work-team-service.js'
import { WorkTeamType } from './work-team-type.js'

const NOTHING = { workTeam: null as WorkTeamRow | null, replayed: false }

@Resolver(() => WorkTeamType)
export class WorkTeamResolver {
  constructor(
    private readonly teams: WorkTeamService,
    private readonly forming: TeamForming,
    private readonly dispatches: DispatchReader,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
    private readonly clock: Clock,
  ) {}

  @Query(() => [WorkTeamType], { description: 'Work teams of a region that are in force or yet to begin, by village (C-7); empty for a region out of reach.' })
  workTeams(@Access('workTeam.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The 12-digit code.' }) region: string): Promise<WorkTeamRow[]> {
    return this.teams.inRegion(access, region)
  }

  @Mutation(() => WorkTeamPayload, { description: 'Forms the work team of a village (C-7).' })
  formWorkTeam(@Access('workTeam.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => FormWorkTeamInput, { description: 'Which village, who leads, from when.' }) input: FormWorkTeamInput): Promise<WorkTeamPayload> {
    return answering(language, NOTHING, () => this.forming.form(access, input))
  }

  @Mutation(() => WorkTeamPayload, { description: 'Ends a work team; its members go with it.' })
  endWorkTeam(@Access('workTeam.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndWorkTeamInput, { description: 'Which, when and why.' }) input: EndWorkTeamInput): Promise<WorkTeamPayload> {
    return answering(language, NOTHING, () => this.forming.end(access, input))
  }

  @Public('the village of a team that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The village.' })
  region(@Root() team: WorkTeamRow): Row<'Region'> | null {
    return this.regions.find(team.regionCode)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who leads it; null where nobody with an account does.' })
  leader(@SignedIn('the leader’s name is part of the team') viewer: Viewer, @Root() team: WorkTeamRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, team.leaderAccountId)
  }

  @FieldResolver(() => Int, { description: 'How many people it has today: members on file, or where none ever was, as many as were reported.' })
  memberCount(@SignedIn('a count that is part of the team') viewer: Viewer, @Root() team: WorkTeamRow): Promise<number> {
    return this.teams.memberCount(viewer, team)
  }

  @FieldResolver(() => [WorkTeamFlag], { description: 'What is not as it should be: three people at least, two years at least, somebody who leads (4.3).' })
  async flags(@SignedIn('told by what the team itself shows') viewer: Viewer, @Root() team: WorkTeamRow): Promise<WorkTeamFlag[]> {
    return teamFlags({ ...team, members: await this.teams.memberCount(viewer, team) }, this.clock.today())
  }

  @FieldResolver(() => [DispatchType], { description: 'Its members today, the longest-serving first.' })
  members(@Access('workTeam.read') access: ViewerAccess, @Root() team: WorkTeamRow): Promise<DispatchRow[]> {
    return this.dispatches.membersOf(access, team.id)
  }
}
