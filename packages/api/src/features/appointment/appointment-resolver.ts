import { FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Public, SignedIn } from '../../access/access-decorator.js'
import type { Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { AppointmentService } from './appointment-service.js'
import { AppointmentType } from './appointment-type.js'

/** What an appointment that the viewer already sees points to. */
@Resolver(() => AppointmentType)
export class AppointmentResolver {
  constructor(
    private readonly appointments: AppointmentService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Public('a division is public reference data')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The territory; null for an administrator.' })
  region(@Root() appointment: Row<'Appointment'>): Row<'Region'> | null {
    return appointment.regionCode === null ? null : this.regions.find(appointment.regionCode)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many households a section-level leader answers for today, at most ten; null for other roles (C-3).' })
  householdCount(@SignedIn('a count that is part of the appointment') viewer: Viewer, @Root() appointment: Row<'Appointment'>): Promise<number | null> {
    return this.appointments.householdCount(viewer, appointment)
  }

  @FieldResolver(() => AccountType, { description: 'Who holds it.' })
  account(@SignedIn('the holder’s name is part of the appointment') viewer: Viewer, @Root() appointment: Row<'Appointment'>): Promise<AccountValue> {
    return this.accounts.get(viewer, appointment.accountId)
  }
}
