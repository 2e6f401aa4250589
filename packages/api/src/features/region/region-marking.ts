import type { Access } from '../../access/viewer.js'
import { ROLES } from '../../access/roles.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { notInForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import type { Sentence } from '../../text/sentence.js'
import { ROLE_DEMANDS } from '../appointment/role-demands.js'
import type { RoleDemand } from '../appointment/role-demands.js'
import { REGION_SENTENCES } from './region-messages.js'
import type { PovertyCountyLevel } from './region.entity.js'

const REGIONS = new UnscopedTable('Region', 'administrative divisions are public reference data')
const APPOINTMENTS = new UnscopedTable('Appointment', 'asked only whether anybody answers for a division, never shown')
const MOST = 500

const rolesOf = (kind: NonNullable<RoleDemand['kind']>): string[] => ROLES.filter((role) => (ROLE_DEMANDS[role] as RoleDemand).kind === kind)

/**
 * Marks which villages are registered as poor and which banners stand on a list. An appointment that
 * rests on the mark keeps it: the mark is taken away only when nobody answers for the division as a poor one any more.
 */
export class RegionMarking {
  constructor(private readonly core: Core) {}

  /** Marks villages as poor, or takes the mark away; all of them or none. VALIDATION, NOT_FOUND or STATE. */
  async markPoorVillages(access: Access, codes: readonly string[], poor: boolean): Promise<Row<'Region'>[]> {
    const villages = [...new Set(codes)].sort()
    if (villages.length === 0 || villages.length > MOST) throw refusal('VALIDATION', REGION_SENTENCES.many, ['villages'])
    for (const code of villages) {
      const region = this.core.regions.find(code)
      if (region === null) throw notFound('villages')
      if (region.level !== 'VILLAGE') throw refusal('VALIDATION', REGION_SENTENCES.notVillage, ['villages'])
    }
    return this.mark(access, villages, { isPoorVillage: poor }, poor ? null : { kind: 'POOR_VILLAGE', sentence: REGION_SENTENCES.held, field: 'villages' })
  }

  /** Puts a banner on a list of poor ones, on another, or on none. VALIDATION, NOT_FOUND or STATE. */
  async listPoorBanner(access: Access, code: string, level: PovertyCountyLevel | null): Promise<Row<'Region'>[]> {
    const region = this.core.regions.find(code)
    if (region === null) throw notFound('banner')
    if (region.level !== 'BANNER') throw refusal('VALIDATION', REGION_SENTENCES.notBanner, ['banner'])
    return this.mark(access, [code], { povertyCountyLevel: level }, level === null ? { kind: 'POOR_BANNER', sentence: REGION_SENTENCES.heldBanner, field: 'banner' } : null)
  }

  private async mark(
    access: Access,
    codes: readonly string[],
    values: Partial<Pick<Row<'Region'>, 'isPoorVillage' | 'povertyCountyLevel'>>,
    unlessHeld: { readonly kind: 'POOR_VILLAGE' | 'POOR_BANNER'; readonly sentence: Sentence; readonly field: string } | null,
  ): Promise<Row<'Region'>[]> {
    const { accountId } = access.viewer
    await this.core.database.write(async (transaction) => {
      const before = await REGIONS.findMany(transaction, [{ column: 'code', in: codes }], { orderBy: [{ column: 'code' }], lock: true })
      if (unlessHeld !== null && (await this.isHeld(transaction, codes, unlessHeld.kind))) throw refusal('STATE', unlessHeld.sentence, [unlessHeld.field])
      for (const region of before) {
        const fields = (Object.keys(values) as (keyof typeof values)[]).filter((field) => region[field] !== values[field])
        if (fields.length === 0) continue
        await REGIONS.update(transaction, [{ column: 'code', equals: region.code }], values)
        await this.core.audit.record(transaction, {
          accountId,
          action: 'region.mark',
          subjectType: 'Region',
          subjectId: region.code,
          regionCode: region.code,
          changes: fields.map((field) => ({ field, from: String(region[field] ?? ''), to: String(values[field] ?? '') })),
        })
        await this.core.outbox.append(transaction, 'villageChanged', { regionCode: region.code })
      }
    })
    await this.core.regions.refresh(this.core.database)
    return codes.flatMap((code) => this.core.regions.find(code) ?? [])
  }

  /** Whether an appointment in force, or one that is still to begin, rests on the mark. */
  private async isHeld(transaction: Transaction, codes: readonly string[], kind: 'POOR_VILLAGE' | 'POOR_BANNER'): Promise<boolean> {
    const today = this.core.clock.today()
    const roles = rolesOf(kind)
    const all = await APPOINTMENTS.count(transaction, [{ column: 'regionCode', in: codes }, { column: 'role', in: roles }])
    if (all === 0) return false
    const past = await APPOINTMENTS.count(transaction, [{ column: 'regionCode', in: codes }, { column: 'role', in: roles }, { column: 'startedOn', atMost: today }, notInForceOn(today)])
    return all > past
  }
}
