import { Arg, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answeringEdit } from '../../graphql/stale-row.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { isOver } from '../../time/business-day.js'
import type { Clock } from '../../time/clock.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { HouseholdRow } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import { covers } from '../household/household-visibility.js'
import { CloseHouseholdPlanInput, MakeHouseholdPlanInput, ReviseHouseholdPlanInput } from './household-plan-input.js'
import type { HouseholdPlanKeeping } from './household-plan-keeping.js'
import type { HouseholdPlanRow, HouseholdPlanService } from './household-plan-service.js'
import { HouseholdPlanActions, HouseholdPlanPayload, HouseholdPlanType, MakeHouseholdPlanPayload } from './household-plan-type.js'

interface EditAnswer {
  readonly plan: HouseholdPlanRow | null
  readonly current: HouseholdPlanRow | null
  readonly userErrors: UserErrorType[]
}

@Resolver(() => HouseholdType)
export class HouseholdPlansResolver {
  constructor(private readonly plans: HouseholdPlanService) {}

  @FieldResolver(() => [HouseholdPlanType], { name: 'plans', description: 'Plans of the household, the latest first, of which one at most is in force; empty where hidden.' })
  async ofHousehold(@Access('plan.read') access: ViewerAccess, @Root() household: HouseholdRow): Promise<HouseholdPlanRow[]> {
    return this.plans.ofHousehold(access, household.id)
  }
}

@Resolver(() => HouseholdPlanType)
export class HouseholdPlanResolver {
  constructor(
    private readonly keeping: HouseholdPlanKeeping,
    private readonly accounts: AccountService,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => MakeHouseholdPlanPayload, { description: 'Makes the plan of a household (M-3): section-level leader, first secretary, town office. The same id and content sent again is kept once.' })
  async makeHouseholdPlan(
    @Access('householdPlan.write') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => MakeHouseholdPlanInput, { description: 'The plan.' }) input: MakeHouseholdPlanInput,
  ): Promise<{ plan: HouseholdPlanRow | null; replayed: boolean; userErrors: UserErrorType[] }> {
    return answering<{ plan: HouseholdPlanRow | null; replayed: boolean }>(language, { plan: null, replayed: false }, () => this.keeping.make(access, input))
  }

  @Mutation(() => HouseholdPlanPayload, { description: 'Writes a household’s plan anew; refused with what is stored when somebody else changed it meanwhile.' })
  async reviseHouseholdPlan(
    @Access('householdPlan.write') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => ReviseHouseholdPlanInput, { description: 'The plan.' }) input: ReviseHouseholdPlanInput,
  ): Promise<EditAnswer> {
    return this.edited(language, () => this.keeping.revise(access, input))
  }

  @Mutation(() => HouseholdPlanPayload, { description: 'Closes a household’s plan, with a reason.' })
  async closeHouseholdPlan(
    @Access('householdPlan.write') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => CloseHouseholdPlanInput, { description: 'Which plan, and why.' }) input: CloseHouseholdPlanInput,
  ): Promise<EditAnswer> {
    return this.edited(language, () => this.keeping.close(access, input))
  }

  @FieldResolver(() => AccountType, { description: 'Who made it.' })
  async madeBy(@SignedIn('who made a plan is part of a plan that is already shown') viewer: Viewer, @Root() plan: HouseholdPlanRow): Promise<AccountValue> {
    return this.accounts.get(viewer, plan.accountId)
  }

  @FieldResolver(() => HouseholdPlanActions, { description: 'What the viewer may do with the plan now.' })
  viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() plan: HouseholdPlanRow): HouseholdPlanActions {
    const may = plan.endedOn === null && covers(accessFor(viewer, 'householdPlan.write'), { id: plan.householdId, regionCode: plan.regionCode })
    return { revise: may && !isOver(plan, this.clock.today()), close: may }
  }

  @Public('told by the years and the last day of a plan that is already shown')
  @FieldResolver(() => Boolean, { description: 'True when it was not closed and its years are over: it is in force no more, and its measures in force are carried over into the next plan.' })
  lapsed(@Root() plan: HouseholdPlanRow): boolean {
    return plan.endedOn === null && isOver(plan, this.clock.today())
  }

  private async edited(language: Language, work: () => Promise<HouseholdPlanRow>): Promise<EditAnswer> {
    const { row, current, userErrors } = await answeringEdit(language, work)
    return { plan: row, current, userErrors }
  }
}
