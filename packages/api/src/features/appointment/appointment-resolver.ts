import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Int, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { selectedFields } from '../../graphql/selection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { enterpriseColumns } from '../enterprise/enterprise-service.js'
import type { EnterpriseRow, EnterpriseService } from '../enterprise/enterprise-service.js'
import { EnterpriseType } from '../enterprise/enterprise-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { AppointmentService, AppointmentValue } from './appointment-service.js'
import { AppointmentType } from './appointment-type.js'
import { HOUSEHOLDS_PER_LEADER } from './slots.js'

/** What an appointment that the viewer already sees points to. */
@Resolver(() => AppointmentType)
export class AppointmentResolver {
  constructor(
    private readonly appointments: AppointmentService,
    private readonly accounts: AccountService,
    private readonly enterprises: EnterpriseService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Public('a division is public reference data')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The territory; null for an administrator.' })
  region(@Root() appointment: AppointmentValue): Row<'Region'> | null {
    return appointment.regionCode === null ? null : this.regions.find(appointment.regionCode)
  }

  @FieldResolver(() => EnterpriseType, { nullable: true, description: 'The enterprise of an honorary chief (C-10); null for other roles and where the viewer’s own scope does not reach it.' })
  async enterprise(@Access('enterprise.list') access: ViewerAccess, @Root() appointment: AppointmentValue, @Info() info: GraphQLResolveInfo): Promise<EnterpriseRow | null> {
    return appointment.enterpriseId === null ? null : this.enterprises.ofParent(access, appointment.enterpriseId, enterpriseColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many households a section-level leader answers for today, at most ten; null for other roles (C-3).' })
  householdCount(@SignedIn('a count that is part of the appointment') viewer: Viewer, @Root() appointment: AppointmentValue): Promise<number | null> {
    return this.appointments.householdCount(viewer, appointment)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many more households a section-level leader can take today; null for other roles (C-3).' })
  async freePlaces(@SignedIn('what is left of a count that is part of the appointment') viewer: Viewer, @Root() appointment: AppointmentValue): Promise<number | null> {
    const count = await this.appointments.householdCount(viewer, appointment)
    return count === null ? null : Math.max(0, HOUSEHOLDS_PER_LEADER - count)
  }

  @FieldResolver(() => AccountType, { description: 'Who holds it.' })
  account(@SignedIn('the holder’s name is part of the appointment') viewer: Viewer, @Root() appointment: AppointmentValue): Promise<AccountValue> {
    return this.accounts.get(viewer, appointment.accountId)
  }
}
