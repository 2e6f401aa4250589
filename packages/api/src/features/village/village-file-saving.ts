import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { Refusal, notFound, refusal } from '../../graphql/user-error.js'
import type { JsonValue } from '../../text/canonical-json.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { changesBetween, factsAfter, villageFaults, villageFileYears } from './village-facts-rules.js'
import type { UpdateVillageFileInput } from './village-file-type.js'
import { mustBeSaid } from '../../text/said-text.js'

const FILES = new UnscopedTable('VillageFile', 'the file of a village that was found in reach')

const LONGEST_REASON = 200

const SENTENCES = {
  year: { zh: '年份应在 2010 年至今年之间。', en: 'The year lies between 2010 and this one.' },
  reason: mustBeSaid({ zh: '请写明为什么修改已登记的内容', en: 'Please say why what is on file is changed' }, 200),
  nothing: { zh: '没有要保存的内容。', en: 'There is nothing to save.' },
} as const satisfies Record<string, Sentence>

/** Saves the files of villages: every version with its entry in the trail, or nothing of it (dossier 2.3). */
export class VillageFileSaving {
  constructor(private readonly core: Core) {}

  /**
   * Saves an edit of the version that was read as the next one; version 0 begins the file of the year. What was saved by the
   * same person with the same words already is answered again. VALIDATION, NOT_FOUND or StaleEdit with what stands there now, as `read` tells it; then nothing is changed.
   */
  async save<T>(access: Access, { village, year, version, reason, facts: edit }: UpdateVillageFileInput, read: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (!reaches(access, village) || !this.core.regions.is(village, 'VILLAGE')) throw notFound('village')
    if (!villageFileYears(this.core.clock.today()).includes(year)) throw refusal('VALIDATION', SENTENCES.year, ['year'])
    const words = reason == null || reason === '' ? null : reason
    if (words === null ? version > 0 : checkText(words, { min: 1, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', SENTENCES.reason, ['reason'])
    const { accountId } = access.viewer
    const contentHash = contentHashOf({ accountId, village, year, version, reason: words, facts: JSON.parse(JSON.stringify(edit)) as JsonValue })
    return this.core.database.write(async (transaction) => {
      await lockVillage(transaction, village)
      const [before] = await FILES.findMany(transaction, [{ column: 'regionCode', equals: village }, { column: 'year', equals: year }], { orderBy: [{ column: 'version', descending: true }], limit: 1 })
      if (before !== undefined && before.version === version + 1 && before.contentHash === contentHash) return read(transaction)
      if ((before?.version ?? 0) !== version) throw new StaleEdit(await read(transaction))
      const facts = factsAfter(before?.facts ?? {}, edit)
      const faults = villageFaults(facts)
      if (faults.length > 0) throw new Refusal(...faults.map(({ field, sentence }) => ({ code: 'VALIDATION' as const, sentence, field: ['facts', field] })))
      const changes = changesBetween(before?.facts ?? {}, facts)
      if (changes.length === 0) throw refusal('VALIDATION', SENTENCES.nothing, ['facts'])
      await FILES.insert(transaction, [{ regionCode: village, year, version: version + 1, facts, savedAt: toStoredInstant(this.core.clock.now()), accountId, reason: words, contentHash }])
      await this.core.audit.record(transaction, {
        accountId,
        action: 'village.saveFile',
        subjectType: 'Region',
        subjectId: village,
        regionCode: village,
        reason: words,
        changes: changes.map(({ field, from, to }) => ({ field: `villageFile.${year} ${field}` as const, from, to })),
      })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: village })
      return read(transaction)
    })
  }
}
