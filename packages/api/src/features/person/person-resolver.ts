import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import { maskIdNumber } from '../../access/masking.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { selectedFields } from '../../graphql/selection.js'
import type { Clock } from '../../time/clock.js'
import type { HouseholdRow } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import { covers } from '../household/household-visibility.js'
import { personColumns } from './person-columns.js'
import type { PersonRow, PersonService } from './person-service.js'
import { PersonType } from './person-type.js'
import { isChildOn } from './person.scope.js'

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(private readonly clock: Clock) {}

  @Public('only the six digits that are kept to be shown')
  @FieldResolver(() => String, { nullable: true, description: 'First six digits of the ID number and twelve asterisks; null where none is on file.' })
  idNumber(@Root() person: PersonRow): string | null {
    return person.idNumberPrefix === null ? null : maskIdNumber(person.idNumberPrefix)
  }

  @Public('follows from the birth date that is already shown')
  @FieldResolver(() => Boolean, { description: 'Under 14 today, or of unknown age: statutory protection of children applies (dossier 5).' })
  isChild(@Root() person: PersonRow): boolean {
    return isChildOn(person.birthDate, this.clock.today())
  }
}

@Resolver(() => HouseholdType)
export class HouseholdPersonsResolver {
  constructor(private readonly members: PersonService) {}

  @FieldResolver(() => [PersonType], { nullable: true, description: 'The members today, the head first; null where hidden.' })
  async persons(@Access('person.read') access: ViewerAccess, @Root() household: HouseholdRow, @Info() info: GraphQLResolveInfo): Promise<PersonRow[] | null> {
    return covers(access, household) ? this.members.ofHousehold(access, household.id, personColumns(selectedFields(info, ''))) : null
  }
}
