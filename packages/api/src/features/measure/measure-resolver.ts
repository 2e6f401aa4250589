import { Arg, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answeringEdit } from '../../graphql/stale-row.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { HouseholdRow } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import { covers } from '../household/household-visibility.js'
import type { MeasureCourse } from './measure-course.js'
import { effectOf, MeasureEffect } from './measure-effect.js'
import { AddBeneficiariesInput, EndMeasureInput, RecordMeasureInput, RecordMeasureResultInput } from './measure-input.js'
import type { MeasureRecording } from './measure-recording.js'
import type { MeasureRow, MeasureService } from './measure-service.js'
import { AddBeneficiariesPayload, MeasureActions, MeasurePayload, MeasureType, RecordMeasurePayload } from './measure-type.js'

interface EditAnswer {
  readonly measure: MeasureRow | null
  readonly current: MeasureRow | null
  readonly userErrors: UserErrorType[]
}

@Resolver(() => HouseholdType)
export class HouseholdMeasuresResolver {
  constructor(private readonly ledger: MeasureService) {}

  @FieldResolver(() => [MeasureType], { description: 'What is done for the household, earliest first; amounts are null where hidden.' })
  async measures(@Access('measure.read') access: ViewerAccess, @Root() household: HouseholdRow): Promise<MeasureRow[]> {
    return this.ledger.ofHousehold(access, household.id)
  }
}

@Resolver(() => MeasureType)
export class MeasureResolver {
  constructor(
    private readonly recording: MeasureRecording,
    private readonly course: MeasureCourse,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => RecordMeasurePayload, { description: 'Records what is done for a household (M-1): section-level leader, first secretary, town office. The same id and content sent again is recorded once.' })
  async recordMeasure(
    @Access('measure.record') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => RecordMeasureInput, { description: 'The measure.' }) input: RecordMeasureInput,
  ): Promise<{ measure: MeasureRow | null; replayed: boolean; userErrors: UserErrorType[] }> {
    return answering<{ measure: MeasureRow | null; replayed: boolean }>(language, { measure: null, replayed: false }, () => this.recording.record(access, input))
  }

  @Mutation(() => MeasurePayload, { description: 'Ends a measure, with a reason.' })
  async endMeasure(@Access('measure.record') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndMeasureInput, { description: 'Which measure, and when.' }) input: EndMeasureInput): Promise<EditAnswer> {
    return this.edited(language, () => this.course.end(access, input))
  }

  @Mutation(() => MeasurePayload, { description: 'Records what came of a measure, and the day on which the household confirmed it; a confirmed result stays as it is (dossier 2.1).' })
  async recordMeasureResult(
    @Access('measure.record') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => RecordMeasureResultInput, { description: 'The result.' }) input: RecordMeasureResultInput,
  ): Promise<EditAnswer> {
    return this.edited(language, () => this.course.recordResult(access, input))
  }

  @Mutation(() => AddBeneficiariesPayload, { description: 'Puts households of the village on a project, each with a measure of its own (M-4, R-4): all of them or none.' })
  async addBeneficiaries(
    @Access('project.write') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => AddBeneficiariesInput, { description: 'The project and its households.' }) input: AddBeneficiariesInput,
  ): Promise<{ added: number; userErrors: UserErrorType[] }> {
    return answering(language, { added: 0 }, async () => ({ added: await this.recording.addBeneficiaries(access, input) }))
  }

  @Public('a part of a measure that is already shown')
  @FieldResolver(() => MeasureEffect, { description: 'Handed out, or to earn by (M-11).' })
  effect(@Root() measure: MeasureRow): MeasureEffect {
    return effectOf(measure)
  }

  @Public('a part of a measure that is already shown')
  @FieldResolver(() => ID, { nullable: true, description: 'Id of the household’s plan that it is a part of; null where hidden or when it is part of none.' })
  plan(@Root() measure: MeasureRow): string | null {
    return measure.planId
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who recorded it; null where hidden and for what came with the register.' })
  async recordedBy(@SignedIn('the column behind it was masked when the measure was read') viewer: Viewer, @Root() measure: MeasureRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, measure.accountId)
  }

  @FieldResolver(() => MeasureActions, { description: 'What the viewer may do with the measure now.' })
  viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() measure: MeasureRow): MeasureActions {
    const may = covers(accessFor(viewer, 'measure.record'), { id: measure.householdId, regionCode: measure.regionCode })
    return { end: may && measure.endedOn === null, recordResult: may && measure.resultConfirmedOn === null }
  }

  private async edited(language: Language, work: () => Promise<MeasureRow>): Promise<EditAnswer> {
    const { row, current, userErrors } = await answeringEdit(language, work)
    return { measure: row, current, userErrors }
  }
}
