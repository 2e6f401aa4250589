import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'

export const TimelineKind = {
  IDENTIFIED: 'IDENTIFIED',
  STATUS: 'STATUS',
  RESPONSIBILITY: 'RESPONSIBILITY',
  FACT: 'FACT',
  MEMBER: 'MEMBER',
  MEASURE: 'MEASURE',
  PLAN: 'PLAN',
  PROJECT: 'PROJECT',
  VISIT: 'VISIT',
  OBSERVATION: 'OBSERVATION',
  OUTCOME: 'OUTCOME',
  CASE: 'CASE',
} as const
export type TimelineKind = (typeof TimelineKind)[keyof typeof TimelineKind]

registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: 'What happened to a household or a project (R-12).',
  valuesConfig: {
    IDENTIFIED: { description: 'It was identified as poor.' },
    STATUS: { description: 'Its status changed, such as by exit.' },
    RESPONSIBILITY: { description: 'A section-level leader took charge of it, or ceased to.' },
    FACT: { description: 'A fact of its file was changed.' },
    MEMBER: { description: 'A member came or left, the head changed, or the household was split or merged; `field` says which, such as member.BIRTH.' },
    MEASURE: { description: 'A measure began; or by `field` measure.progress, measure.result or measure.ended of the measure in `from`: how it turned out was written down, was confirmed by the household, or it ended.' },
    PLAN: { description: 'By `field`, of the plan of the years in `from`: plan.made, plan.agreed, plan.ended, or plan.lapsed when its years were over.' },
    PROJECT: { description: 'By `field`, of the project in `from`: project.added, project.revised, project.carried (over into the next plan), project.started, project.completed (`to`: the result), project.verified, project.stopped; project.joined and project.left of the cadre in `to`; project.households and project.confirmed of as many households as `to` says.' },
    VISIT: { description: 'It was visited.' },
    OBSERVATION: { description: 'Something was observed about it.' },
    CASE: { description: 'Something was done in a case of it: `field` says in what kind of case and what, such as case.EXIT.VILLAGE_VOTE, case.EXIT.OPEN for its beginning or case.EXIT.REVISE; `to` where that left the case, as in CaseStatus.' },
    OUTCOME: { description: 'What an enterprise brought the household was confirmed and approved; or, with `from` alone, an approved amount was taken back.' },
  },
})

@ObjectType('TimelineEvent', { description: 'Something that happened to a household or a project, with its day.', simpleResolvers: true })
export class TimelineEventType {
  @Field(() => ID, { description: 'Opaque id, unique in the timeline.' }) id: string
  @Field(() => DateScalar, { description: 'The day on which it took effect.' }) on: string
  @Field(() => TimelineKind, { description: 'What happened.' }) kind: TimelineKind
  @Field(() => String, { nullable: true, description: 'The fact that changed, such as mainCause or netIncomePerCapita.2015; of an outcome its quarter, such as outcome.2015Q3; of a case its kind and the act; of measures, plans and projects what happened, such as measure.ended; null for other kinds.' }) field: string | null
  @Field(() => String, { nullable: true, description: 'Name of the member whom a changed fact is about; null for the household itself, and where the member is out of reach.' }) person: string | null
  @Field(() => String, { nullable: true, description: 'Before: a code, an amount in fen, a name. Sensitive values are never told.' }) from: string | null
  @Field(() => String, { nullable: true, description: 'After: a code, an amount in fen, a name, or what was done. Sensitive values are never told.' }) to: string | null
  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' }) reason: string | null
  @Field(() => ID, { nullable: true, description: 'The case that an event of kind CASE is of; null for others.' }) caseId: string | null
  @Field(() => String, { nullable: true, description: 'Number of the file that told of it before it went up in this one; null for this file’s own.' }) fileNumber: string | null
}
