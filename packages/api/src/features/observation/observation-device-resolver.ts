import { FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import type { ObservationRow } from './observation-columns.js'
import type { ObservationReader } from './observation-reader.js'
import { ObservationType } from './observation-type.js'

/** What the device of a reporter said of its clock. A clock is wrong by its own seconds, so it tells one device from another. */
@Resolver(() => ObservationType)
export class ObservationDeviceResolver {
  constructor(private readonly observations: ObservationReader) {}

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When it was finished, as the clock of the device said, which may be wrong by `deviceAhead`; null when it did not say, and of an anonymous one for all who do not learn who reported it.' })
  async writtenAt(@Access('observation.read') access: ViewerAccess, @Root() observation: ObservationRow): Promise<string | null> {
    return observation.writtenAt !== null && (await this.observations.knowsReporter(access, observation)) ? observation.writtenAt : null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Seconds by which the clock of the device was ahead of the service’s as the report arrived, negative when behind; null when it did not say, and of an anonymous one for all who do not learn who reported it.' })
  async deviceAhead(@Access('observation.read') access: ViewerAccess, @Root() observation: ObservationRow): Promise<number | null> {
    return observation.deviceAhead !== null && (await this.observations.knowsReporter(access, observation)) ? observation.deviceAhead : null
  }
}
