import { Arg, ID, Info, Int, Query, Resolver } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { Access } from '../../access/access-decorator.js'
import type { Role } from '../../access/roles.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { DateScalar } from '../../graphql/scalars.js'
import { asksTotal } from '../../graphql/selection.js'
import { AppointmentFilter } from './appointment-input.js'
import { AppointmentConnection } from './appointment-payload.js'
import type { PlacesService, RolePlaces } from './places-service.js'
import { RolePlacesType } from './places-type.js'
import { RoleEnum } from './role-enum.js'
import type { AppointmentService, AppointmentValue } from './appointment-service.js'

/** The list of appointments, for those who keep it. */
@Resolver()
export class AppointmentListResolver {
  constructor(
    private readonly appointments: AppointmentService,
    private readonly places: PlacesService,
  ) {}

  @Query(() => AppointmentConnection, { name: 'appointments', description: 'Appointments in scope, latest first: all for the administrator, those of its banner for a banner office, those of the assigned regions for an auditor.' })
  async appointmentPage(
    @Access('appointment.read') access: ViewerAccess,
    @Arg('filter', () => AppointmentFilter, { nullable: true, description: 'Narrows the list.' }) filter: AppointmentFilter | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 when left out.' }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' }) after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionValue<AppointmentValue>> {
    return toConnection(await this.appointments.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Query(() => RolePlacesType, { nullable: true, description: 'Places of a role in a region, taken and free, before somebody is appointed; null for a region or role that is not the viewer’s to appoint to.' })
  rolePlaces(
    @Access('appointment.manage') access: ViewerAccess,
    @Arg('role', () => RoleEnum, { description: 'To what.' }) role: Role,
    @Arg('region', () => ID, { description: 'Exactly this region, by its 12-digit code.' }) region: string,
    @Arg('on', () => DateScalar, { nullable: true, description: 'On this day; today when left out.' }) on: string | null | undefined,
  ): Promise<RolePlaces | null> {
    return this.places.of(access, role, region, on ?? null)
  }
}
