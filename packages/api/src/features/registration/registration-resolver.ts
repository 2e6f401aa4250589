import { Arg, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { RegistrationCheck } from './registration-check.js'

@Resolver()
export class RegistrationResolver {
  constructor(private readonly check: RegistrationCheck) {}

  @Query(() => Boolean, { description: 'For banks: whether a person with this ID number is registered. Nothing else is told; every question is logged.' })
  async isRegistered(
    @Access('registration.check') access: ViewerAccess,
    @Arg('idNumber', () => String, { description: 'The whole ID number, or that of a disability certificate.' }) idNumber: string,
  ): Promise<boolean> {
    return this.check.isRegistered(access, idNumber)
  }
}
