import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { inRange, rangeOfCode } from '../../access/territory.js'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { toStoredInstant } from '../../time/instant.js'
import { inRegion } from '../region/region-condition.js'
import type { LookBackFinding, LookBackStratum } from './look-back-codes.js'
import type { LookBackRow, SampleRow } from './look-back-reader.js'
import { FINDINGS_OF, drawSample, stratumOf } from './look-back-sampling.js'
import type { AddLookBackHouseholdInput, DrawLookBackInput, InspectLookBackHouseholdInput } from './look-back-type.js'
import { mustBeSaid } from '../../text/said-text.js'

const DRAWS = new UnscopedTable('LookBack', 'an id that was used before is recognised whoever used it, and never shown to others')
const SAMPLE = new UnscopedTable('LookBackHousehold', 'households of a draw that was found in scope in the same transaction')
const LONGEST_SEED = 64
const LONGEST_NOTE = 1_000
const LONGEST_NAME = 120
const MOST_PER_STRATUM = 20
/** So many are inspected in a season, and read together for the rates: of a territory with more, villages are drawn first. */
const MOST_DRAWN = 1_000
const ROWS_AT_ONCE = 500

const SENTENCES = {
  seed: mustBeSaid({ zh: '请填写抽样号', en: 'Give a seed' }, 64),
  perStratum: { zh: `每村每类抽 1 至 ${MOST_PER_STRATUM} 户。`, en: `Between 1 and ${MOST_PER_STRATUM} households are drawn of every village and stratum.` },
  none: { zh: '这个范围里没有可抽的户。', en: 'There is no household to draw in this region.' },
  finding: { zh: '这一类户不能得出这个结论。', en: 'A household of this stratum cannot be found so.' },
  note: { zh: `请写明看到的情况，最多 ${LONGEST_NOTE} 个字；有问题的必须写。`, en: `Say what was seen in at most ${LONGEST_NOTE} characters; required where something is wrong.` },
  done: { zh: '这一户已经核查过。', en: 'This household was inspected already.' },
  name: mustBeSaid({ zh: '请填写姓名', en: 'Give a name' }, 120),
} as const satisfies Record<string, Sentence>

/** Draws households to be looked at again and keeps what was found (R-13; dossier 2.6). */
export class LookBackService {
  constructor(private readonly core: Core) {}

  /** Draws from the register of a region, or says that the same was drawn before. Throws VALIDATION, NOT_FOUND or CONFLICT. */
  async draw(access: Access, input: DrawLookBackInput): Promise<{ readonly row: LookBackRow | null; readonly replayed: boolean }> {
    const id = checkClientId(input.id)
    if (checkText(input.seed, { min: 1, max: LONGEST_SEED }) !== null) throw refusal('VALIDATION', SENTENCES.seed, ['seed'])
    if (input.perStratum < 1 || input.perStratum > MOST_PER_STRATUM) throw refusal('VALIDATION', SENTENCES.perStratum, ['perStratum'])
    const contentHash = createHash('sha256').update(canonicalJson({ accountId: access.viewer.accountId, region: input.region, seed: input.seed, perStratum: input.perStratum })).digest('hex')
    return onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const before = await DRAWS.findOne(transaction, [{ column: 'id', equals: id }])
        if (before !== null) {
          if (before.contentHash !== contentHash || before.drawnBy !== access.viewer.accountId) throw conflict()
          return { row: await stillSeen(this.core, 'LookBack', access, transaction, before), replayed: true }
        }
        const row: LookBackRow = {
          id, regionCode: input.region, seed: input.seed, perStratum: input.perStratum, householdCount: 0, drawnOn: this.core.clock.today(),
          drawnAt: toStoredInstant(this.core.clock.now()), drawnBy: access.viewer.accountId, contentHash,
        }
        if (this.core.regions.find(input.region) === null || !rowsOf(this.core, 'LookBack', access, transaction).surelySees(row)) throw notFound('region')
        const register = await rowsOf(this.core, 'Household', accessFor(access.viewer, 'household.read'), transaction).findMany({ columns: ['id', 'regionCode', 'status'], where: [inRegion('regionCode', input.region)] })
        const drawn = drawSample(register, input.seed, input.perStratum, MOST_DRAWN)
        if (drawn.length === 0) throw refusal('VALIDATION', SENTENCES.none, ['region'])
        const kept: LookBackRow = { ...row, householdCount: drawn.length }
        await DRAWS.insert(transaction, [kept])
        const sample = drawn.map(({ id: householdId, regionCode, status }): SampleRow => ({ id: uuidv7(), lookBackId: id, regionCode, householdId, headName: null, stratum: stratumOf(status), finding: null, note: null, inspectedBy: null, inspectedOn: null }))
        for (let start = 0; start < sample.length; start += ROWS_AT_ONCE) await SAMPLE.insert(transaction, sample.slice(start, start + ROWS_AT_ONCE))
        await this.core.audit.record(transaction, { accountId: row.drawnBy, action: 'lookBack.draw', subjectType: 'LookBack', subjectId: id, regionCode: row.regionCode, reason: input.seed, changes: [{ field: 'total', from: null, to: String(drawn.length) }] })
        return { row: kept, replayed: false }
      }),
    )
  }

  /** Keeps what was found in a drawn household, once. Throws VALIDATION, NOT_FOUND or STATE. */
  async inspect(access: Access, { id, finding, note = null }: InspectLookBackHouseholdInput): Promise<void> {
    await this.core.database.write(async (transaction) => {
      const row = await rowsOf(this.core, 'LookBackHousehold', access, transaction).findOne([{ column: 'id', equals: id }], ['id', 'regionCode', 'stratum'])
      if (row === null) throw notFound('id')
      checkFinding(row.stratum, finding, note)
      const found = { finding, note: note === '' ? null : note, inspectedBy: access.viewer.accountId, inspectedOn: this.core.clock.today() }
      if ((await SAMPLE.update(transaction, [{ column: 'id', equals: id }, { column: 'finding', equals: null }], found)) === 0) throw refusal('STATE', SENTENCES.done, ['id'])
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'lookBack.inspect', subjectType: 'LookBackHousehold', subjectId: id, regionCode: row.regionCode, reason: found.note, changes: [{ field: 'status', from: null, to: finding }] })
    })
  }

  /** Keeps a household that never was on the register and was looked at beside the draw. Throws VALIDATION, NOT_FOUND or CONFLICT. */
  async add(access: Access, input: AddLookBackHouseholdInput): Promise<void> {
    const id = checkClientId(input.id)
    if (checkText(input.headName, { min: 1, max: LONGEST_NAME }) !== null) throw refusal('VALIDATION', SENTENCES.name, ['headName'])
    checkFinding('ORDINARY', input.finding, input.note ?? null)
    await onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const { accountId } = access.viewer
        const row: SampleRow = { id, lookBackId: input.lookBack, regionCode: input.region, householdId: null, headName: input.headName, stratum: 'ORDINARY', finding: input.finding, note: input.note ?? null, inspectedBy: accountId, inspectedOn: this.core.clock.today() }
        const before = await SAMPLE.findOne(transaction, [{ column: 'id', equals: id }])
        if (before !== null) {
          if (before.lookBackId !== row.lookBackId || before.inspectedBy !== accountId || before.headName !== row.headName || before.finding !== row.finding || before.regionCode !== row.regionCode || before.note !== row.note) throw conflict()
          return
        }
        const draw = await rowsOf(this.core, 'LookBack', access, transaction).findOne([{ column: 'id', equals: input.lookBack }], ['id', 'regionCode'])
        if (draw === null) throw notFound('lookBack')
        if (!this.core.regions.is(input.region, 'VILLAGE') || !inRange(rangeOfCode(draw.regionCode), input.region)) throw notFound('region')
        await SAMPLE.insert(transaction, [row])
        await this.core.audit.record(transaction, { accountId, action: 'lookBack.add', subjectType: 'LookBackHousehold', subjectId: id, regionCode: row.regionCode, reason: row.note, changes: [{ field: 'status', from: null, to: input.finding }] })
      }),
    )
  }
}

const checkFinding = (stratum: LookBackStratum, finding: LookBackFinding, note: string | null): void => {
  if (!FINDINGS_OF[stratum].includes(finding)) throw refusal('VALIDATION', SENTENCES.finding, ['finding'])
  if (checkText(note ?? '', { min: finding === 'RIGHT' ? 0 : 1, max: LONGEST_NOTE }) !== null) throw refusal('VALIDATION', SENTENCES.note, ['note'])
}
