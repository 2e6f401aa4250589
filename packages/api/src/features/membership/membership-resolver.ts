import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Info, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { selectedFields } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { householdColumns } from '../household/household-columns.js'
import { StaleHousehold } from '../household/household-editing.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { personColumns } from '../person/person-columns.js'
import type { PersonRow, PersonService } from '../person/person-service.js'
import type { MembershipEvents, RecordedEvent } from './membership-events.js'
import { AddMemberInput, ChangeHeadInput, EndMemberInput, MergeHouseholdsInput, MoveMemberInput, SplitHouseholdInput } from './membership-input.js'
import type { PersonEditing } from './person-editing.js'
import { UpdatePersonInput, UpdatePersonPayload } from './person-edit-input.js'
import { HouseholdEventPayload } from './membership-payload.js'

interface Answer {
  readonly household: HouseholdRow | null
  readonly other: HouseholdRow | null
  readonly person: PersonRow | null
  readonly replayed: boolean
}
type WholeAnswer = Answer & { readonly current: HouseholdRow | null; readonly userErrors: readonly UserErrorType[] }

const REFUSED: Answer = { household: null, other: null, person: null, replayed: false }

@Resolver()
export class MembershipResolver {
  constructor(
    private readonly events: MembershipEvents,
    private readonly households: HouseholdService,
    private readonly persons: PersonService,
    private readonly editing: PersonEditing,
  ) {}

  @Mutation(() => HouseholdEventPayload, { description: 'Somebody becomes a member of a household: by birth, marriage, moving in, or was left out by mistake (R-7, 2.7).' })
  addMember(@Access('household.update') access: ViewerAccess, @RequestLanguage() language: Language, @Info() info: GraphQLResolveInfo, @Arg('input', () => AddMemberInput, { description: 'Who, when and how.' }) input: AddMemberInput): Promise<WholeAnswer> {
    return this.answer(access, language, info, () => this.events.addMember(access, input))
  }

  @Mutation(() => HouseholdEventPayload, { description: 'Somebody ceases to be a member of a household: by death, marriage, moving out, or never was one (R-7, 2.7).' })
  endMember(@Access('household.update') access: ViewerAccess, @RequestLanguage() language: Language, @Info() info: GraphQLResolveInfo, @Arg('input', () => EndMemberInput, { description: 'Who, when and how.' }) input: EndMemberInput): Promise<WholeAnswer> {
    return this.answer(access, language, info, () => this.events.endMember(access, input))
  }

  @Mutation(() => HouseholdEventPayload, { description: 'Another member becomes the head of a household.' })
  changeHead(@Access('household.update') access: ViewerAccess, @RequestLanguage() language: Language, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeHeadInput, { description: 'Who, and what the others are to the new head.' }) input: ChangeHeadInput): Promise<WholeAnswer> {
    return this.answer(access, language, info, () => this.events.changeHead(access, input))
  }

  @Mutation(() => HouseholdEventPayload, { description: 'A member leaves for another household of the register.' })
  moveMember(@Access('household.update') access: ViewerAccess, @RequestLanguage() language: Language, @Info() info: GraphQLResolveInfo, @Arg('input', () => MoveMemberInput, { description: 'Who, from where to where.' }) input: MoveMemberInput): Promise<WholeAnswer> {
    return this.answer(access, language, info, () => this.events.moveMember(access, input))
  }

  @Mutation(() => HouseholdEventPayload, { description: 'Some members of a household form one of their own; not by a section-level leader.' })
  splitHousehold(@Access('household.update') access: ViewerAccess, @RequestLanguage() language: Language, @Info() info: GraphQLResolveInfo, @Arg('input', () => SplitHouseholdInput, { description: 'Who leaves, and who heads both.' }) input: SplitHouseholdInput): Promise<WholeAnswer> {
    return this.answer(access, language, info, () => this.events.splitHousehold(access, input))
  }

  @Mutation(() => HouseholdEventPayload, { description: 'A household joins another and is struck off, the history of both kept; not by a section-level leader.' })
  mergeHouseholds(@Access('household.update') access: ViewerAccess, @RequestLanguage() language: Language, @Info() info: GraphQLResolveInfo, @Arg('input', () => MergeHouseholdsInput, { description: 'Which joins which.' }) input: MergeHouseholdsInput): Promise<WholeAnswer> {
    return this.answer(access, language, info, () => this.events.mergeHouseholds(access, input))
  }

  @Mutation(() => UpdatePersonPayload, { description: 'Edits what is on file of a member; every change is told on the household’s timeline.' })
  async updatePerson(@Access('household.update') access: ViewerAccess, @RequestLanguage() language: Language, @Info() info: GraphQLResolveInfo, @Arg('input', () => UpdatePersonInput, { description: 'The edit.' }) input: UpdatePersonInput): Promise<WholeAnswer> {
    return this.answer(access, language, info, async () => {
      await this.editing.update(access, input)
      return { householdId: input.household, otherHouseholdId: null, personId: input.person, replayed: false }
    })
  }

  /** Records the event and reads what is asked of the households and the member that it concerned. */
  private async answer(access: ViewerAccess, language: Language, info: GraphQLResolveInfo, record: () => Promise<RecordedEvent>): Promise<WholeAnswer> {
    const columns = householdColumns(selectedFields(info, 'household', 'other', 'current'))
    const reading = accessFor(access.viewer, 'household.read')
    let current: HouseholdRow | null = null
    const answer = await answering<Answer>(language, REFUSED, async () => {
      try {
        const { householdId, otherHouseholdId, personId, replayed } = await record()
        return {
          household: await this.households.find(reading, householdId, columns),
          other: otherHouseholdId === null ? null : await this.households.find(reading, otherHouseholdId, columns),
          person: personId === null ? null : await this.persons.find(accessFor(access.viewer, 'person.read'), personId, personColumns(selectedFields(info, 'person'))),
          replayed,
        }
      } catch (error) {
        if (error instanceof StaleHousehold && error.current !== null) current = await this.households.find(reading, error.current.id, columns)
        throw error
      }
    })
    return { ...answer, current }
  }
}
