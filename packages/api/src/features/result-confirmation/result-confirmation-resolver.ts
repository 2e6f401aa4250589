import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { MeasureType } from '../measure/measure-type.js'
import { HouseholdOutcomeType } from '../outcome-report/outcome-report-type.js'
import { isLineOpen } from '../outcome-report/report-states.js'
import type { OutcomeRow } from '../outcome-report/outcome-report-service.js'
import type { ResultConfirmationReader } from './result-confirmation-reader.js'
import { ResultConfirmationType } from './result-confirmation-type.js'

const WORDS = 'What the household says of it on its own page; null while it has said nothing, or where hidden.'

@Resolver(() => MeasureType)
export class MeasureConfirmationResolver {
  constructor(private readonly confirmations: ResultConfirmationReader) {}

  @FieldResolver(() => ResultConfirmationType, { nullable: true, name: 'householdSays', description: WORDS })
  ofMeasure(@Access('household.voice') access: ViewerAccess, @Root() measure: Row<'Measure'>): Promise<ResultConfirmationType | null> {
    return this.confirmations.of(access, measure.id)
  }
}

@Resolver(() => HouseholdOutcomeType)
export class OutcomeConfirmationResolver {
  constructor(private readonly confirmations: ResultConfirmationReader) {}

  @FieldResolver(() => ResultConfirmationType, { nullable: true, name: 'householdSays', description: WORDS })
  ofOutcome(@Access('household.voice') access: ViewerAccess, @Root() outcome: OutcomeRow): Promise<ResultConfirmationType | null> {
    return this.confirmations.of(access, outcome.id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the village must judge it by itself and with a reason, since its household says that it is not so; false once it is judged, and for whoever does not read what households say.' })
  async judgedAlone(@Access('household.voice') access: ViewerAccess, @Root() outcome: OutcomeRow): Promise<boolean> {
    return isLineOpen(outcome) && (await this.confirmations.of(access, outcome.id))?.agreed === false
  }
}
