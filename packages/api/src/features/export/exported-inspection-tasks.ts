import type { Core } from '../../core.js'
import { comparedAnswers } from '../inspection/inspection-comparison.js'
import type { ComparedAnswer } from '../inspection/inspection-comparison.js'
import { InspectionQuestion, InspectionStratum } from '../inspection/inspection-codes.js'
import { InspectionTaskView } from '../inspection/inspection-input.js'
import { InspectionReader } from '../inspection/inspection-reader.js'
import { ruleSetNamed } from '../inspection/inspection-rule-sets.js'
import { QUESTION_WORDS, STRATUM_WORDS, TASK_STATUS_WORDS, answerWords } from '../inspection/inspection-words.js'
import type { Language } from '../../text/sentence.js'
import type { Cell } from './cell.js'
import { exportedList } from './exported-list.js'
import type { ExportedList, ListColumn } from './exported-list.js'
import { codesOf, requiredText, textOf } from './export-query.js'

interface Compared {
  readonly compared: readonly ComparedAnswer[]
}

const QUESTIONS = Object.values(InspectionQuestion)
const cellOf = ({ compared }: Compared, question: InspectionQuestion, side: 'registered' | 'answered', language: Language): Cell => answerWords(compared.find((each) => each.question === question)?.[side] ?? null, language)

const comparisonColumns = QUESTIONS.flatMap((question): ListColumn<Compared>[] => [
  { title: { zh: `${QUESTION_WORDS[question].zh}（登记）`, en: `${QUESTION_WORDS[question].en} (register)` }, width: 18, cell: (line, _names, language) => cellOf(line, question, 'registered', language) },
  { title: { zh: `${QUESTION_WORDS[question].zh}（核查）`, en: `${QUESTION_WORDS[question].en} (found)` }, width: 18, cell: (line, _names, language) => cellOf(line, question, 'answered', language) },
])

/** The households of one draw with the register beside the answers (4.3), narrowed as on its page. */
export const exportedInspectionTasks = (core: Core): ExportedList => {
  const reader = new InspectionReader(core)
  return exportedList({
    name: 'inspection-tasks',
    permission: 'inspection.read',
    title: { zh: '入户核查', en: 'Inspection' },
    subjectType: 'Inspection',
    filterOf: (query) => ({ inspection: requiredText(query, 'inspection'), view: codesOf(textOf(query, 'view'), InspectionTaskView, 'view')?.[0] ?? InspectionTaskView.ALL }),
    page: async (access, { inspection, view }, after, first) => {
      const page = await reader.tasks(access, inspection, { view, first, after, countTotal: false })
      const places = await reader.placesOf(access.viewer, page.edges.map(({ node }) => node.householdId))
      return { ...page, edges: page.edges.map((edge) => ({ cursor: edge.cursor, node: { ...edge.node, place: places.get(edge.node.householdId) ?? null, compared: comparedAnswers(ruleSetNamed(edge.node.ruleSet).questions, { ...edge.node, registered: edge.node.registered ?? {}, stratum: edge.node.stratum ?? InspectionStratum.POOR }) } })) }
    },
    accountsOf: ({ inspectorId }) => [inspectorId],
    enterprisesOf: () => [],
    columns: [
      { title: { zh: '嘎查村', en: 'Village' }, width: 20, cell: ({ regionCode }, names) => names.region(regionCode) },
      { title: { zh: '户号', en: 'Number' }, width: 20, cell: ({ place }) => place?.number ?? null },
      { title: { zh: '户主', en: 'Head' }, width: 12, cell: ({ place }) => place?.headName ?? null },
      { title: { zh: '类别', en: 'Status' }, width: 12, cell: ({ stratum }, _names, language) => (stratum === null ? null : STRATUM_WORDS[stratum][language]) },
      { title: { zh: '核查人', en: 'Inspector' }, width: 14, cell: ({ inspectorId }, names) => names.account(inspectorId) },
      { title: { zh: '期限', en: 'Due' }, width: 12, cell: ({ dueOn }) => dueOn },
      { title: { zh: '进度', en: 'Progress' }, width: 12, cell: ({ status }, _names, language) => TASK_STATUS_WORDS[status][language] },
      { title: { zh: '入户日期', en: 'Seen on' }, width: 12, cell: ({ seenOn }) => seenOn },
      { title: { zh: '与登记不同或不安全的项', en: 'Different or not safe' }, width: 24, cell: ({ compared }, _names, language) => compared.filter(({ differs, unsafe }) => differs === true || unsafe).map(({ question }) => QUESTION_WORDS[question][language]).join(language === 'zh' ? '、' : ', ') },
      ...comparisonColumns,
      { title: { zh: '备注', en: 'Note' }, width: 30, cell: ({ note }) => note },
    ],
  })
}
