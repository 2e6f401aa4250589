import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import type { HouseholdRow } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { MeasureService } from './measure-service.js'
import { MeasureType } from './measure-type.js'

@Resolver(() => HouseholdType)
export class HouseholdMeasuresResolver {
  constructor(private readonly ledger: MeasureService) {}

  @FieldResolver(() => [MeasureType], { description: 'What is done for the household, earliest first; amounts are null where hidden.' })
  async measures(@Access('measure.read') access: ViewerAccess, @Root() household: HouseholdRow): Promise<Row<'Measure'>[]> {
    return this.ledger.ofHousehold(access, household.id)
  }
}
