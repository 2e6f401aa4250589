import type { Core } from '../../core.js'
import { VILLAGE_FIELDS, VILLAGE_FIELD_NAMES } from '../village/village-fields.js'
import type { VillageField, VillageValue } from '../village/village-fields.js'
import { VillageFileList } from '../village/village-file-list.js'
import type { Language } from '../../text/sentence.js'
import { dayOfStored } from '../../time/instant.js'
import type { Cell } from './cell.js'
import { textOf, yearOf } from './export-query.js'
import { exportedList } from './exported-list.js'
import type { ExportedList } from './exported-list.js'
import { SEPARATOR } from './household-words.js'
import { DISASTER_WORDS, FLAG_WORDS, NO_DISASTER, VILLAGE_FIELD_WORDS } from './village-file-words.js'

/** A value of a file as a cell: money in yuan, kinds in words; nothing where nothing is on file. */
const cellOf = (name: VillageField, value: VillageValue | undefined, language: Language): Cell => {
  if (value === undefined) return null
  if (typeof value === 'boolean') return FLAG_WORDS[value ? 'yes' : 'no'][language]
  if (typeof value === 'number') return 'money' in VILLAGE_FIELDS[name] ? value / 100 : value
  return value.length === 0 ? NO_DISASTER[language] : value.map((disaster) => DISASTER_WORDS[disaster][language]).join(SEPARATOR[language])
}

/** The files of the villages of the territory (贫困村登记表, dossier 2.3), of a region and a year where they are named; a supervisor and a chief get of them what the public may read. */
export const exportedVillageFiles = (core: Core): ExportedList => {
  const list = new VillageFileList(core)
  return exportedList({
    name: 'village-files',
    permission: 'village.read',
    title: { zh: '村登记表', en: 'Village files' },
    subjectType: 'VillageFile',
    filterOf: (query) => ({ region: textOf(query, 'region'), year: yearOf(textOf(query, 'year'), 'year') }),
    page: (access, filter, after, first) => list.page(access, filter, after, first),
    accountsOf: ({ accountId }) => [accountId],
    enterprisesOf: () => [],
    columns: [
      { title: { zh: '旗县', en: 'Banner' }, width: 18, cell: ({ banner }, names) => names.region(banner) },
      { title: { zh: '苏木乡镇', en: 'Town' }, width: 20, cell: ({ town }, names) => names.region(town) },
      { title: { zh: '嘎查村', en: 'Village' }, width: 20, cell: ({ regionCode }, names) => names.region(regionCode) },
      { title: { zh: '区划代码', en: 'Code' }, width: 16, cell: ({ regionCode }) => regionCode },
      { title: { zh: '贫困嘎查村', en: 'Poor village' }, width: 12, cell: ({ isPoorVillage }, _names, language) => FLAG_WORDS[isPoorVillage ? 'yes' : 'no'][language] },
      { title: { zh: '年度', en: 'Year' }, width: 8, cell: ({ year }) => year },
      ...VILLAGE_FIELD_NAMES.map((name) => ({
        title: VILLAGE_FIELD_WORDS[name],
        width: 16,
        cell: ({ facts }: { readonly facts: Readonly<Partial<Record<VillageField, VillageValue>>> }, _names: unknown, language: Language): Cell => cellOf(name, facts[name], language),
      })),
      { title: { zh: '版本', en: 'Version' }, width: 8, cell: ({ version }) => version },
      { title: { zh: '登记日期', en: 'Saved' }, width: 12, cell: ({ savedAt }) => dayOfStored(savedAt) },
      { title: { zh: '登记人', en: 'Saved by' }, width: 14, cell: ({ accountId }, names) => names.account(accountId) },
    ],
  })
}
