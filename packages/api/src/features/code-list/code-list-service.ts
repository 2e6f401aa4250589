import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { Refusal, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { Language, Sentence } from '../../text/sentence.js'
import type { AuditField } from '../audit/audit-words.js'
import { changesBetween } from '../audit/changes-between.js'
import type { CodeListName } from './code-list-name.js'
import type { SaveCodeListEntryInput } from './code-list-type.js'
import { mustBeSaid } from '../../text/said-text.js'

const ENTRIES = new UnscopedTable('CodeListEntry', 'names of industries and models, which tell of nobody and of no place')
const LONGEST_ZH = 60
const LONGEST_EN = 120
const MOST_ENTRIES = 100

const SENTENCES = {
  code: mustBeSaid({ zh: '请填写编码', en: 'Give a code' }, 60),
  zh: mustBeSaid({ zh: '请填写中文名称', en: 'Give a Chinese name' }, 60),
  en: mustBeSaid({ zh: '请填写英文名称', en: 'Give an English name' }, 120),
  full: { zh: '一个名录最多 100 项。', en: 'A list holds 100 entries at most.' },
  stale: { zh: '这一项已被别人改过，您的没有保存。请看过现在的内容后再改。', en: 'Somebody else changed this entry, so yours was not saved. Please look at it before you change it.' },
  notListed: { zh: '请从名录中选择；名录由市扶贫办维护。', en: 'Choose one of the list, which the city’s office keeps.' },
} as const satisfies Record<string, Sentence>

const ENTRY_FIELDS = { zh: 'name', en: 'nameEn', active: 'active' } as const
/** Which entry was changed is told by the field that it is a choice of. */
const LIST_FIELD = { INDUSTRY: 'industry', LINKAGE_MODEL: 'model' } as const satisfies Record<CodeListName, AuditField>

/** Lists that the city keeps itself (I-2, I-18). */
export class CodeListService {
  constructor(private readonly core: Core) {}

  /** The entries of a list in their order, those among them that may no longer be chosen. */
  async entries(list: CodeListName): Promise<Row<'CodeListEntry'>[]> {
    return ENTRIES.findMany(this.core.database, [{ column: 'list', equals: list }], { orderBy: [{ column: 'position' }, { column: 'code' }] })
  }

  /** What the city calls an entry of a list; null for a code that the list does not hold. Siblings are read in one statement. */
  async nameOf(owner: object, list: CodeListName, code: string, language: Language): Promise<string | null> {
    const load = async (codes: readonly string[]): Promise<Map<string, Pick<Row<'CodeListEntry'>, 'zh' | 'en'>>> =>
      new Map((await ENTRIES.findMany(this.core.database, [{ column: 'list', equals: list }, { column: 'code', in: codes }])).map((entry) => [entry.code, entry]))
    return (await batched<Pick<Row<'CodeListEntry'>, 'zh' | 'en'> | null>(owner, `names of ${list}`, code, load, null))?.[language] ?? null
  }

  /** Keeps an entry at the version that was read, 0 for a new one, which goes to the end; the same again changes nothing. VALIDATION, STALE or STATE. */
  async save(access: Access, input: SaveCodeListEntryInput): Promise<Row<'CodeListEntry'>> {
    const wanted = checked(input)
    const { accountId } = access.viewer
    const { list } = input
    return onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const all = await ENTRIES.findMany(transaction, [{ column: 'list', equals: list }], { lock: true })
        const before = all.find(({ code }) => code === wanted.code) ?? null
        if (before !== null && before.zh === wanted.zh && before.en === wanted.en && before.active === wanted.active) return before
        if ((before?.version ?? 0) !== input.version) throw refusal('STALE', SENTENCES.stale, ['version'])
        if (before === null && all.length >= MOST_ENTRIES) throw refusal('STATE', SENTENCES.full)
        const position = before?.position ?? Math.max(0, ...all.map((entry) => entry.position)) + 1
        const row: Row<'CodeListEntry'> = { list, ...wanted, namedInSource: before?.namedInSource ?? false, position, version: input.version + 1 }
        if (before === null) await ENTRIES.insert(transaction, [row])
        else await ENTRIES.update(transaction, [{ column: 'list', equals: list }, { column: 'code', equals: row.code }], row)
        const city = this.core.regions.city?.code ?? null
        await this.core.audit.record(transaction, { accountId, action: 'codeList.save', subjectType: 'Region', subjectId: city, regionCode: city, changes: [{ field: LIST_FIELD[list], from: before === null ? null : row.code, to: row.code }, ...changesBetween(ENTRY_FIELDS, before, row)] })
        return row
      }),
    )
  }
}

/** Refuses a code that may not be chosen from a list; one that a row holds already may stay. VALIDATION at the field. */
export const checkListed = async (runner: Runner, list: CodeListName, code: string | null, held: string | null, field: string): Promise<void> => {
  if (code === null || code === held) return
  const entry = await ENTRIES.findOne(runner, [{ column: 'list', equals: list }, { column: 'code', equals: code }])
  if (entry?.active !== true) throw refusal('VALIDATION', SENTENCES.notListed, [field])
}

const checked = ({ code, zh, en, active }: SaveCodeListEntryInput): Pick<Row<'CodeListEntry'>, 'code' | 'zh' | 'en' | 'active'> => {
  const content = { code: code.trim(), zh: zh.trim(), en: en.trim(), active }
  const faults: Refused[] = []
  for (const [field, max] of [['code', LONGEST_ZH], ['zh', LONGEST_ZH], ['en', LONGEST_EN]] as const) {
    if (checkText(content[field], { min: 1, max }) !== null) faults.push({ code: 'VALIDATION', sentence: SENTENCES[field], field: [field] })
  }
  if (faults.length > 0) throw new Refusal(...faults)
  return content
}
