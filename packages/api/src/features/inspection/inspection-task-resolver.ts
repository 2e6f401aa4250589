import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { Clock } from '../../time/clock.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import { observationColumns } from '../observation/observation-columns.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import type { ObservationReader } from '../observation/observation-reader.js'
import { ObservationType } from '../observation/observation-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { InspectionAnswering } from './inspection-answering.js'
import { InspectionQuestion } from './inspection-codes.js'
import { comparedAnswers } from './inspection-comparison.js'
import { isOverdue } from './inspection-figures.js'
import type { InspectionHandingOver } from './inspection-handing-over.js'
import { StaleTask } from './inspection-handing-over.js'
import { AnswerInspectionTaskInput, HandOverInspectionTaskInput } from './inspection-input.js'
import type { InspectionReader, TaskRow } from './inspection-reader.js'
import { ruleSetNamed } from './inspection-rule-sets.js'
import { statusAfter } from './inspection-task-states.js'
import { InspectedPlaceType, InspectionAnswerType, InspectionAskedQuestionType, InspectionComparisonType, InspectionTaskActionsType, InspectionTaskConnection, InspectionTaskPayload, InspectionTaskType } from './inspection-type.js'

interface Kept {
  readonly task: TaskRow | null
  readonly replayed: boolean
}

const QUESTIONS = Object.values(InspectionQuestion)

@Resolver(() => InspectionTaskType)
export class InspectionTaskResolver {
  constructor(
    private readonly reader: InspectionReader,
    private readonly answeringTasks: InspectionAnswering,
    private readonly handing: InspectionHandingOver,
    private readonly accounts: AccountService,
    private readonly households: HouseholdService,
    private readonly observationReader: ObservationReader,
    private readonly regions: RegionCatalogue,
    private readonly clock: Clock,
  ) {}

  @Query(() => InspectionTaskConnection, { name: 'ownInspectionTasks', description: 'Households to which the viewer is sent, those due first before the others.' })
  async list(
    @Access('inspection.answer') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('open', () => Boolean, { nullable: true, description: 'True for those without an answer, false for those answered; all when not given.' }) open?: boolean,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins.' }) after?: string,
  ): Promise<ConnectionValue<TaskRow>> {
    return toConnection(await this.reader.own(access, { first: pageSize(first), after, open: open ?? null, countTotal: asksTotal(info) }))
  }

  @Query(() => InspectionTaskType, { nullable: true, name: 'ownInspectionTask', description: 'A household to which the viewer is sent; null for any other.' })
  async one(@Access('inspection.answer') access: ViewerAccess, @Arg('id', () => ID, { description: 'The task.' }) id: string): Promise<TaskRow | null> {
    return this.reader.task(access, id)
  }

  @Query(() => [AccountType], { description: 'Who else may be sent to the household of a task; none for a task out of reach.' })
  async inspectorCandidates(@Access('inspection.draw') access: ViewerAccess, @Arg('task', () => ID, { description: 'The task.' }) task: string): Promise<AccountValue[]> {
    const ids = await this.handing.candidates(access, task)
    const found = await this.accounts.byIds(ids)
    return ids.flatMap((id) => found.get(id) ?? [])
  }

  @Mutation(() => InspectionTaskPayload, { description: 'Keeps what was found at a household, once; what differs from the register or is not safe becomes observations, one of each matter, or one alone where it is about a cadre of the town’s office (4.1, 4.2).' })
  async answerInspectionTask(@Access('inspection.answer') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => AnswerInspectionTaskInput, { description: 'The answers.' }) input: AnswerInspectionTaskInput): Promise<Kept & { userErrors: UserErrorType[] }> {
    return answering<Kept>(language, { task: null, replayed: false }, async () => {
      const { taskId, replayed } = await this.answeringTasks.answer(access, input)
      return { task: await this.reader.task(access, taskId), replayed }
    })
  }

  @Mutation(() => InspectionTaskPayload, { description: 'Sends somebody else to a household whose answer is missing.' })
  async handOverInspectionTask(@Access('inspection.draw') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => HandOverInspectionTaskInput, { description: 'To whom.' }) input: HandOverInspectionTaskInput): Promise<Kept & { userErrors: UserErrorType[] }> {
    let stale = false
    const readable = accessFor(access.viewer, 'inspection.read')
    const answer = await answering<Kept>(language, { task: null, replayed: false }, async () => {
      try {
        await this.handing.handOver(access, input)
      } catch (error) {
        stale = error instanceof StaleTask
        throw error
      }
      return { task: await this.reader.task(readable, input.task), replayed: false }
    })
    return stale ? { ...answer, task: await this.reader.task(readable, input.task) } : answer
  }

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'Its village.' })
  region(@Root() task: TaskRow): Row<'Region'> | null {
    return this.regions.find(task.regionCode)
  }

  @Public('the deadline of a task that is already shown')
  @FieldResolver(() => Boolean, { description: 'Whether its answer is missing past the day.' })
  overdue(@Root() task: TaskRow): boolean {
    return isOverdue(task, this.clock.today())
  }

  @FieldResolver(() => InspectedPlaceType, { nullable: true, description: 'The household as far as it takes to find it; its name is masked for whoever does not read its file in full.' })
  async place(@SignedIn('the number and masked name of a household to which the viewer is sent, or whose task is already shown') viewer: Viewer, @Root() task: TaskRow): Promise<InspectedPlaceType | null> {
    return this.reader.place(viewer, task.householdId)
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household; null for one that the viewer does not see.' })
  async household(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() task: TaskRow): Promise<HouseholdRow | null> {
    return this.households.ofParent(access, task.householdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who is sent; null while nobody is.' })
  async inspector(@SignedIn('who is sent on a task that is already shown') viewer: Viewer, @Root() task: TaskRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, task.inspectorId)
  }

  @Public('the questions of a task that is already shown; they hold nothing of its household')
  @FieldResolver(() => [InspectionAskedQuestionType], { description: 'What is asked.' })
  asked(@Root() task: TaskRow): readonly InspectionAskedQuestionType[] {
    return ruleSetNamed(task.ruleSet).questions
  }

  @Public('the answers of a task that is already shown, which whoever is sent gave')
  @FieldResolver(() => [InspectionAnswerType], { description: 'What was answered; empty until then.' })
  answers(@Root() task: TaskRow): InspectionAnswerType[] {
    const { answers } = task
    return answers === null ? [] : QUESTIONS.flatMap((question) => (answers[question] === undefined ? [] : [{ question, values: answers[question] }]))
  }

  @Public('made of the register’s part of a task, which the row holds for whoever reads the draw alone')
  @FieldResolver(() => [InspectionComparisonType], { description: 'The register beside the answers; empty for whoever is sent.' })
  comparisons(@Root() task: TaskRow): InspectionComparisonType[] {
    const { registered, stratum } = task
    return registered === null || stratum === null ? [] : comparedAnswers(ruleSetNamed(task.ruleSet).questions, { ...task, registered, stratum })
  }

  @FieldResolver(() => [ObservationType], { description: 'The observations that the answer made, one of each matter, the gravest first, or one alone about a cadre of the town’s office; those within the viewer’s scope.' })
  async observations(@Access('observation.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() task: TaskRow): Promise<ObservationRow[]> {
    const columns = observationColumns(selectedFields(info, ''))
    const found = await Promise.all((task.observationIds ?? []).map((id) => this.observationReader.ofParent(access, id, columns)))
    return found.filter((row) => row !== null)
  }

  @FieldResolver(() => InspectionTaskActionsType, { description: 'What the viewer may do with it now.' })
  async viewerCan(@SignedIn('what may be done with a task that is already shown') viewer: Viewer, @Root() { inspectionId, inspectorId, status, registered }: TaskRow): Promise<InspectionTaskActionsType> {
    const answers = accessFor(viewer, 'inspection.answer').grants.length > 0
    return {
      answer: answers && inspectorId === viewer.accountId && statusAfter(status, 'answer') !== null,
      handOver: registered !== null && statusAfter(status, 'handOver') !== null && (await this.handing.mayHandOver(viewer, inspectionId)),
    }
  }
}
