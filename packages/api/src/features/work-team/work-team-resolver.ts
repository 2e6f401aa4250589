import { FieldResolver, Resolver, Root } from 'type-graphql'
import { SignedIn } from '../../access/access-decorator.js'
import type { Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { WorkTeamType } from './work-team-type.js'

@Resolver(() => WorkTeamType)
export class WorkTeamResolver {
  constructor(private readonly accounts: AccountService) {}

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who leads it; null where nobody with an account does.' })
  leader(@SignedIn('the leader’s name is part of the team') viewer: Viewer, @Root() team: Pick<Row<'WorkTeam'>, 'leaderAccountId'>): Promise<AccountValue | null> {
    return this.accounts.find(viewer, team.leaderAccountId)
  }
}
