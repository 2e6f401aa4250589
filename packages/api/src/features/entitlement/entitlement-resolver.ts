import { Arg, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { yearOfDay } from '../../time/business-day.js'
import type { Clock } from '../../time/clock.js'
import type { HouseholdRow } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { EntitlementKeeping } from './entitlement-keeping.js'
import type { EntitlementCheck, EntitlementReader } from './entitlement-reader.js'
import type { EntitlementTerritory, TerritoryEntitlements } from './entitlement-territory.js'
import { DrawUpEntitlementsInput, DrawUpEntitlementsPayload, EntitlementCheckType, RecordEntitlementInput, RecordEntitlementPayload, TerritoryEntitlementsType } from './entitlement-type.js'

@Resolver(() => HouseholdType)
export class HouseholdEntitlementsResolver {
  constructor(
    private readonly reader: EntitlementReader,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => [EntitlementCheckType], { description: 'What the household is entitled to in a year, this one when none is given, and what it got (M-8); empty where hidden.' })
  entitlements(@Access('entitlement.read') access: ViewerAccess, @Root() household: HouseholdRow, @Arg('year', () => Int, { nullable: true, description: 'A calendar year.' }) year: number | null): Promise<EntitlementCheck[]> {
    return this.reader.ofHousehold(access, household, year ?? yearOfDay(this.clock.today()))
  }
}

@Resolver()
export class EntitlementResolver {
  constructor(
    private readonly reader: EntitlementReader,
    private readonly keeping: EntitlementKeeping,
    private readonly territories: EntitlementTerritory,
  ) {}

  @Query(() => TerritoryEntitlementsType, { nullable: true, description: 'The three entitlements of a region in the viewer’s territory in a year (M-8), of the own region when none is named; null out of reach.' })
  entitlementFigures(
    @Access('village.figures') access: ViewerAccess,
    @Arg('region', () => ID, { nullable: true, description: 'A 12-digit region code.' }) region: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'A calendar year; this one when none is given.' }) year: number | null,
  ): Promise<TerritoryEntitlements | null> {
    return this.territories.find(access, region ?? null, year ?? null)
  }

  @Mutation(() => DrawUpEntitlementsPayload, { description: 'Puts on the roster of a village whom an entitlement is due to by their files and who is not on it yet (M-8): town office, first secretary.' })
  drawUpEntitlements(@Access('entitlement.keep') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => DrawUpEntitlementsInput, { description: 'Which roster.' }) input: DrawUpEntitlementsInput): Promise<DrawUpEntitlementsPayload> {
    return answering(language, { added: 0, unknown: 0 }, async () => ({ ...(await this.keeping.drawUp(access, input)) }))
  }

  @Mutation(() => RecordEntitlementPayload, { description: 'Records what a household got of an entitlement, puts it on the roster or strikes it off (M-8): town office, first secretary.' })
  recordEntitlement(@Access('entitlement.keep') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RecordEntitlementInput, { description: 'The line.' }) input: RecordEntitlementInput): Promise<RecordEntitlementPayload> {
    return answering<{ entitlements: readonly EntitlementCheck[] }>(language, { entitlements: [] }, async () => {
      const household = await this.keeping.record(access, input)
      return { entitlements: await this.reader.ofHousehold(accessFor(access.viewer, 'entitlement.read'), household, input.year) }
    })
  }
}
