import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { AuditChangeType, AuditEntryConnection, AuditEntryType } from './audit-entry-type.js'
import { AuditFilter } from './audit-input.js'
import type { AuditEntryValue, AuditService } from './audit-service.js'
import type { AuditSubjects } from './audit-subjects.js'
import type { AuditChange } from './audit-trail.js'

/** The trail, for auditors alone. */
@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(
    private readonly trail: AuditService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
    private readonly households: HouseholdService,
    private readonly subjects: AuditSubjects,
  ) {}

  @Query(() => AuditEntryConnection, { description: 'The trail of the assigned regions, newest first; what has no region is for an auditor of the whole city.' })
  async auditEntries(
    @Access('audit.read') access: ViewerAccess,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Narrows the trail.' }) filter: AuditFilter | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 when left out.' }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' }) after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionValue<AuditEntryValue>> {
    return toConnection(await this.trail.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who did it; null for the command line, and for what the reporter of an anonymous observation did: who that is is read from the observation, where each look of an auditor is written down.' })
  async by(@Access('audit.read') access: ViewerAccess, @Root() entry: AuditEntryValue): Promise<AccountValue | null> {
    return this.accounts.find(access.viewer, await this.subjects.doerOf(access, entry))
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household that was changed, looked at, visited or reported about; null for what concerns none, or one out of the auditor’s scope.' })
  async household(@Access('household.read') access: ViewerAccess, @Root() entry: AuditEntryValue, @Info() info: GraphQLResolveInfo): Promise<HouseholdRow | null> {
    const { householdId } = await this.subjects.find(accessFor(access.viewer, 'audit.read'), entry)
    return householdId === null ? null : this.households.ofParent(access, householdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Whose account or appointment it was done to; null for what is neither.' })
  async account(@Access('audit.read') access: ViewerAccess, @Root() entry: AuditEntryValue): Promise<AccountValue | null> {
    return this.accounts.find(access.viewer, (await this.subjects.find(access, entry)).accountId)
  }

  @FieldResolver(() => String, { nullable: true, description: 'The name of the member, or the number of the observation or report, that it was done to; null where neither is in the auditor’s scope.' })
  async subjectName(@Access('audit.read') access: ViewerAccess, @Root() entry: AuditEntryValue): Promise<string | null> {
    return (await this.subjects.find(access, entry)).name
  }

  @Public('a division is public reference data')
  @FieldResolver(() => RegionType, { nullable: true, description: 'Where; null for what belongs to no region.' })
  region(@Root() entry: AuditEntryValue): Row<'Region'> | null {
    return entry.regionCode === null ? null : this.regions.find(entry.regionCode)
  }

  @Public('part of the entry that was read')
  @FieldResolver(() => [AuditChangeType], { description: 'What was changed, field by field.' })
  changes(@Root() entry: AuditEntryValue): AuditChange[] {
    return JSON.parse(entry.changes) as AuditChange[]
  }
}
