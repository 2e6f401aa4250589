import { Arg, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { DateScalar } from '../../graphql/scalars.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { ExitTestRow } from './exit-test-service.js'
import { ExitTestType } from './exit-test-type.js'
import { FIRST_STEP_DUE, FirstStepStanding } from './first-step.js'
import type { FirstStepCheck, FirstStepUnit } from './first-step.js'

registerEnumType(FirstStepStanding, {
  name: 'FirstStepStanding',
  description: 'How far a unit of the first step has come, as far as it is on file (T-4). None of these says that it was reached.',
  valuesConfig: {
    RUNNING: { description: 'The year is not over and no exit test is on file.' },
    TEST_FAILED: { description: 'The last exit test in time was not passed.' },
    TEST_PASSED: { description: 'The last exit test in time was passed. That takes nobody off the list.' },
    NOT_TESTED: { description: 'The year is over, and no exit test was made in time.' },
  },
})

const SHOWN = 'a part of a unit that is already shown'

@ObjectType('FirstStepUnit', { description: 'One of the two units that the first step was to take off the list of the poor ones by 2017, beside what is on file of it (T-4).', simpleResolvers: true })
export class FirstStepUnitType {
  @Field(() => FirstStepStanding, { description: 'How far it has come, as far as it is on file.' }) standing: FirstStepStanding
}

@Resolver(() => FirstStepUnitType)
export class FirstStepResolver {
  constructor(
    private readonly check: FirstStepCheck,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => [FirstStepUnitType], { description: 'The units of the first step in a region within the viewer’s responsibility; empty where there are none (T-4).' })
  firstStepUnits(@Access('exitTest.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The 12-digit code of the region.' }) region: string): Promise<FirstStepUnit[]> {
    return this.check.unitsIn(access, region)
  }

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'The unit.' })
  region(@Root() unit: FirstStepUnit): Row<'Region'> | null {
    return this.regions.find(unit.regionCode)
  }

  @Public('rules of the system')
  @FieldResolver(() => DateScalar, { description: 'Until when: the last day of 2017, since the article names the year alone.' })
  dueOn(): string {
    return FIRST_STEP_DUE
  }

  @Public(SHOWN)
  @FieldResolver(() => ExitTestType, { nullable: true, description: 'Its last exit test until then; null where there is none.' })
  lastTest(@Root() unit: FirstStepUnit): ExitTestRow | null {
    return unit.lastTest
  }
}
