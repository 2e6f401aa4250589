import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import { CodeListService } from '../code-list/code-list-service.js'
import { EnterpriseService } from '../enterprise/enterprise-service.js'
import type { EnterpriseRow } from '../enterprise/enterprise-service.js'
import { LeadingLevel } from '../enterprise/leading-level.js'
import { codesOf, flagOf, textOf } from './export-query.js'
import { exportedList } from './exported-list.js'
import type { ExportedList } from './exported-list.js'
import { LEADING_LEVEL_WORDS } from './list-words.js'

interface Line extends EnterpriseRow {
  /** What the city calls its industry; null where none is on file. */
  readonly industryWords: Pick<Row<'CodeListEntry'>, 'zh' | 'en'> | null
}

/** The enterprises as they are filtered. Who stands for them is told on the page of each. */
export const exportedEnterprises = (core: Core): ExportedList => {
  const enterprises = new EnterpriseService(core)
  const lists = new CodeListService(core)
  return exportedList({
    name: 'enterprises',
    permission: 'enterprise.list',
    title: { zh: '帮扶企业', en: 'Enterprises' },
    subjectType: 'Enterprise',
    filterOf: (query) => ({
      region: textOf(query, 'region'),
      nameContains: textOf(query, 'nameContains', 'name'),
      industry: textOf(query, 'industry')?.split(',') ?? null,
      leadingLevel: codesOf(textOf(query, 'leadingLevel'), LeadingLevel, 'leadingLevel'),
      linked: flagOf(textOf(query, 'linked'), 'linked'),
      ended: flagOf(textOf(query, 'ended'), 'ended'),
    }),
    page: async (access, filter, after, first): Promise<Page<Line>> => {
      const page = await enterprises.page(access, { filter, first, after, columns: ['id', 'regionCode', 'name', 'creditCode', 'industry', 'leadingLevel', 'endedOn'], countTotal: false })
      const industries = new Map((await lists.entries('INDUSTRY')).map((entry) => [entry.code, entry]))
      return { ...page, edges: page.edges.map(({ node, cursor }) => ({ cursor, node: { ...node, industryWords: node.industry === null ? null : (industries.get(node.industry) ?? { zh: node.industry, en: node.industry }) } })) }
    },
    accountsOf: () => [],
    enterprisesOf: () => [],
    columns: [
      { title: { zh: '企业名称', en: 'Name' }, width: 34, cell: ({ name }) => name },
      { title: { zh: '统一社会信用代码', en: 'Credit code' }, width: 22, cell: ({ creditCode }) => creditCode },
      { title: { zh: '旗县', en: 'Banner' }, width: 16, cell: ({ regionCode }, names) => names.region(`${regionCode.slice(0, 6)}000000`) },
      { title: { zh: '苏木乡镇', en: 'Town' }, width: 16, cell: ({ regionCode }, names) => names.region(`${regionCode.slice(0, 9)}000`) },
      { title: { zh: '嘎查村', en: 'Village' }, width: 20, cell: ({ regionCode }, names) => names.region(regionCode) },
      { title: { zh: '行业', en: 'Industry' }, width: 14, cell: ({ industryWords }, _names, language) => industryWords?.[language] ?? null },
      { title: { zh: '龙头企业级别', en: 'Leading level' }, width: 14, cell: ({ leadingLevel }, _names, language) => (leadingLevel === null ? null : LEADING_LEVEL_WORDS[leadingLevel][language]) },
      { title: { zh: '停用日期', en: 'Ended' }, width: 12, cell: ({ endedOn }) => endedOn },
    ],
  })
}
