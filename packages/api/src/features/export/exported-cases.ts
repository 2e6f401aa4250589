import type { Core } from '../../core.js'
import { CaseKind, CaseLevel, CaseStatus } from '../register-case/case-codes.js'
import { CaseReader } from '../register-case/case-reader.js'
import { CASE_KIND_WORDS, CASE_LEVEL_WORDS, CASE_STATUS_WORDS } from './case-words.js'
import { codesOf, flagOf, textOf } from './export-query.js'
import { exportedList } from './exported-list.js'
import type { ExportedList } from './exported-list.js'

/** The cases as they are filtered. What was applied with and what was said stay in the case, whose page shows them one by one. */
export const exportedCases = (core: Core): ExportedList => {
  const reader = new CaseReader(core)
  return exportedList({
    name: 'cases',
    permission: 'case.read',
    title: { zh: '识别与退出事项', en: 'Cases' },
    subjectType: 'RegisterCase',
    filterOf: (query) => ({
      region: textOf(query, 'region'),
      household: textOf(query, 'household'),
      kind: codesOf(textOf(query, 'kind'), CaseKind, 'kind'),
      status: codesOf(textOf(query, 'status'), CaseStatus, 'status'),
      waitingFor: codesOf(textOf(query, 'waitingFor'), CaseLevel, 'waitingFor'),
      due: flagOf(textOf(query, 'due'), 'due'),
      mayAct: flagOf(textOf(query, 'mayAct'), 'mayAct'),
      overdue: flagOf(textOf(query, 'overdue'), 'overdue'),
      followUp: flagOf(textOf(query, 'followUp'), 'followUp'),
    }),
    page: (access, filter, after, first) =>
      reader.page(access, { filter, first, after, columns: ['id', 'number', 'regionCode', 'kind', 'status', 'headName', 'size', 'openedOn', 'openedBy', 'waitingFor', 'waitsFrom', 'decideBy', 'followUpUntil'], countTotal: false }),
    accountsOf: ({ openedBy }) => [openedBy],
    enterprisesOf: () => [],
    columns: [
      { title: { zh: '编号', en: 'Number' }, width: 24, cell: ({ number }) => number },
      { title: { zh: '嘎查村', en: 'Village' }, width: 20, cell: ({ regionCode }, names) => names.region(regionCode) },
      { title: { zh: '事项', en: 'Kind' }, width: 12, cell: ({ kind }, _names, language) => CASE_KIND_WORDS[kind][language] },
      { title: { zh: '户主', en: 'Head' }, width: 14, cell: ({ headName }) => headName },
      { title: { zh: '人口', en: 'Persons' }, width: 8, cell: ({ size }) => size },
      { title: { zh: '状态', en: 'State' }, width: 14, cell: ({ status }, _names, language) => CASE_STATUS_WORDS[status][language] },
      { title: { zh: '登记日期', en: 'Opened' }, width: 12, cell: ({ openedOn }) => openedOn },
      { title: { zh: '登记人', en: 'Opened by' }, width: 14, cell: ({ openedBy }, names) => names.account(openedBy) },
      { title: { zh: '等谁办', en: 'Waits for' }, width: 10, cell: ({ waitingFor }, _names, language) => (waitingFor === null ? null : CASE_LEVEL_WORDS[waitingFor][language]) },
      { title: { zh: '从哪天起', en: 'From' }, width: 12, cell: ({ waitsFrom }) => waitsFrom },
      { title: { zh: '最迟审批', en: 'Decide by' }, width: 12, cell: ({ decideBy }) => decideBy },
      { title: { zh: '跟踪到', en: 'Followed until' }, width: 12, cell: ({ followUpUntil }) => followUpUntil },
    ],
  })
}
