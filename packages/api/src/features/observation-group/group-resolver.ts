import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Field, FieldResolver, ID, Info, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { selectedFields } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { observationColumns } from '../observation/observation-columns.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import { ObservationPayload } from '../observation/observation-payload.js'
import type { ObservationReader } from '../observation/observation-reader.js'
import { ObservationType } from '../observation/observation-type.js'
import type { GroupReader } from './group-reader.js'
import type { ObservationGrouping } from './grouping.js'

@InputType('GroupObservationsInput', { description: 'Reports of one matter that are handled together.' })
export class GroupObservationsInput {
  @Field(() => ID, { description: 'The report that leads the group.' }) lead: string
  @Field(() => [ID], { description: 'Those that are put under it, at most 50.' }) members: string[]
}

/** Reports of one matter: found, put together, taken apart. */
@Resolver(() => ObservationType)
export class ObservationGroupResolver {
  constructor(
    private readonly observations: ObservationReader,
    private readonly groups: GroupReader,
    private readonly grouping: ObservationGrouping,
  ) {}

  @Mutation(() => ObservationPayload, { description: 'Puts reports of one village, kind and person under one that leads them; what is done with it is then done with each, and each reporter is told of the own. By whoever may name their handler now.' })
  async groupObservations(@Access('observation.triage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => GroupObservationsInput, { description: 'Which.' }) input: GroupObservationsInput): Promise<ObservationPayload> {
    return answering<{ observation: ObservationRow | null }>(language, { observation: null }, async () => ({ observation: await this.grouping.group(access, input.lead, input.members) }))
  }

  @Mutation(() => ObservationPayload, { description: 'Takes a report out of its group; what was done with it stays.' })
  async separateObservation(@Access('observation.triage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('id', () => ID, { description: 'The report.' }) id: string): Promise<ObservationPayload> {
    return answering<{ observation: ObservationRow | null }>(language, { observation: null }, async () => ({ observation: await this.grouping.separate(access, id) }))
  }

  @FieldResolver(() => ObservationType, { nullable: true, description: 'The report that leads the group in which an office put it; null where it leads or stands for itself, or where the viewer does not see that one.' })
  async lead(@Access('observation.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() observation: ObservationRow): Promise<ObservationRow | null> {
    return observation.leadId === null ? null : this.observations.ofParent(access, observation.leadId, observationColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => [ObservationType], { description: 'The reports that it leads, the earliest first, as far as the viewer sees them.' })
  async members(@Access('observation.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() observation: ObservationRow): Promise<ObservationRow[]> {
    return this.groups.membersOf(access, observation, observationColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => [ObservationType], { description: 'Open reports that seem to say the same: same village, kind and target, within 30 days, in similar words. Empty for one that has ended.' })
  async similar(@Access('observation.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() observation: ObservationRow): Promise<ObservationRow[]> {
    return this.groups.similarTo(access, observation, observationColumns(selectedFields(info, '')))
  }
}
