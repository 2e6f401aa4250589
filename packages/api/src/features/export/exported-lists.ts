import { dayOfStored } from '../../time/instant.js'
import { Role } from '../../access/roles.js'
import type { Core } from '../../core.js'
import { AccountList } from '../account/account-list.js'
import { AppointmentService } from '../appointment/appointment-service.js'
import { LinkageCloseness, LinkageForm } from '../linkage/linkage-codes.js'
import { LinkageService } from '../linkage/linkage-service.js'
import { ObservationKind, ObservationStatus, Severity } from '../observation/observation-codes.js'
import { ObservationReader } from '../observation/observation-reader.js'
import { DisputeQueue } from '../outcome-dispute/outcome-dispute-codes.js'
import { OutcomeReportStatus } from '../outcome-report/outcome-report-codes.js'
import { OutcomeReportService } from '../outcome-report/outcome-report-service.js'
import { VisitsDue } from '../visit/visits-due.js'
import { VisitingRoleEnum } from '../visit/visits-due-type.js'
import { exportedCases } from './exported-cases.js'
import { exportedEnterprises } from './exported-enterprises.js'
import { exportedInspectionTasks } from './exported-inspection-tasks.js'
import { exportedVillageFiles } from './exported-village-files.js'
import { exportedList } from './exported-list.js'
import type { ExportedList } from './exported-list.js'
import { codesOf, flagOf, requiredText, textOf } from './export-query.js'
import { CLOSENESS_WORDS, FORM_WORDS, KIND_WORDS, OBSERVATION_STATUS_WORDS, REPORT_STATUS_WORDS, RHYTHM_WORDS, ROLE_WORDS, SEVERITY_WORDS } from './list-words.js'

const day = (instant: string | null): string | null => (instant === null ? null : dayOfStored(instant))

const observations = (core: Core): ExportedList => {
  const reader = new ObservationReader(core)
  return exportedList({
    name: 'observations',
    permission: 'observation.read',
    title: { zh: '反映', en: 'Observations' },
    subjectType: 'Observation',
    filterOf: (query) => ({
      region: textOf(query, 'region'),
      status: codesOf(textOf(query, 'status'), ObservationStatus, 'status'),
      kind: codesOf(textOf(query, 'kind'), ObservationKind, 'kind'),
      overdue: flagOf(textOf(query, 'overdue'), 'overdue'),
      mine: flagOf(textOf(query, 'mine'), 'mine'),
      toHandle: flagOf(textOf(query, 'toHandle'), 'toHandle'),
      severity: codesOf(textOf(query, 'severity'), Severity, 'severity'),
      escalated: flagOf(textOf(query, 'escalated'), 'escalated'),
      grouped: flagOf(textOf(query, 'grouped'), 'grouped'),
      project: textOf(query, 'project'),
      number: textOf(query, 'number'),
    }),
    page: (access, filter, after, first) => reader.page(access, { filter, first, after, columns: ['id', 'number', 'regionCode', 'kind', 'severity', 'status', 'seenOn', 'submittedAt', 'dueAt', 'handlerId', 'projectId', 'text'], countTotal: false }),
    accountsOf: ({ handlerId }) => [handlerId],
    enterprisesOf: () => [],
    projectsOf: ({ projectId }) => [projectId],
    // Who reported is told on the page alone, to whom it is told there.
    columns: [
      { title: { zh: '编号', en: 'Number' }, width: 24, cell: ({ number }) => number },
      { title: { zh: '嘎查村', en: 'Village' }, width: 20, cell: ({ regionCode }, names) => names.region(regionCode) },
      { title: { zh: '类别', en: 'Kind' }, width: 12, cell: ({ kind }, _names, language) => KIND_WORDS[kind][language] },
      { title: { zh: '程度', en: 'Severity' }, width: 8, cell: ({ severity }, _names, language) => SEVERITY_WORDS[severity][language] },
      { title: { zh: '状态', en: 'Status' }, width: 12, cell: ({ status }, _names, language) => OBSERVATION_STATUS_WORDS[status][language] },
      { title: { zh: '发现日期', en: 'Seen on' }, width: 12, cell: ({ seenOn }) => seenOn },
      { title: { zh: '上报日期', en: 'Submitted' }, width: 12, cell: ({ submittedAt }) => day(submittedAt) },
      { title: { zh: '期限', en: 'Due' }, width: 12, cell: ({ dueAt }) => day(dueAt) },
      { title: { zh: '承办人', en: 'Handler' }, width: 12, cell: ({ handlerId }, names) => names.account(handlerId) },
      { title: { zh: '项目', en: 'Project' }, width: 20, cell: ({ projectId }, names) => names.project(projectId) },
      { title: { zh: '内容', en: 'Text' }, width: 60, cell: ({ text }) => text },
    ],
  })
}

const linkages = (core: Core): ExportedList => {
  const service = new LinkageService(core)
  return exportedList({
    name: 'linkages',
    permission: 'linkage.read',
    title: { zh: '利益联结', en: 'Linkages' },
    subjectType: 'Linkage',
    filterOf: (query) => ({
      region: textOf(query, 'region'),
      form: codesOf(textOf(query, 'form'), LinkageForm, 'form'),
      closeness: codesOf(textOf(query, 'closeness'), LinkageCloseness, 'closeness'),
      enterprise: textOf(query, 'enterprise'),
      inForce: flagOf(textOf(query, 'inForce'), 'inForce'),
    }),
    page: (access, filter, after, first) => service.page(access, { filter, first, after, columns: ['id', 'regionCode', 'enterpriseId', 'form', 'closeness', 'payingRhythm', 'startedOn', 'endedOn'], countTotal: false }),
    accountsOf: () => [],
    enterprisesOf: ({ enterpriseId }) => [enterpriseId],
    columns: [
      { title: { zh: '企业', en: 'Enterprise' }, width: 30, cell: ({ enterpriseId }, names) => names.enterprise(enterpriseId) },
      { title: { zh: '嘎查村', en: 'Village' }, width: 20, cell: ({ regionCode }, names) => names.region(regionCode) },
      { title: { zh: '方式', en: 'Form' }, width: 12, cell: ({ form }, _names, language) => FORM_WORDS[form][language] },
      { title: { zh: '紧密程度', en: 'Closeness' }, width: 12, cell: ({ closeness }, _names, language) => CLOSENESS_WORDS[closeness][language] },
      { title: { zh: '支付', en: 'Pays' }, width: 12, cell: ({ payingRhythm }, _names, language) => RHYTHM_WORDS[payingRhythm][language] },
      { title: { zh: '起', en: 'From' }, width: 12, cell: ({ startedOn }) => startedOn },
      { title: { zh: '止', en: 'To' }, width: 12, cell: ({ endedOn }) => endedOn },
    ],
  })
}

const reports = (core: Core): ExportedList => {
  const service = new OutcomeReportService(core)
  return exportedList({
    name: 'outcome-reports',
    permission: 'outcomeReport.read',
    title: { zh: '成效报告', en: 'Outcome reports' },
    subjectType: 'OutcomeReport',
    filterOf: (query) => ({ region: textOf(query, 'region'), status: codesOf(textOf(query, 'status'), OutcomeReportStatus, 'status'), period: textOf(query, 'period'), linkage: textOf(query, 'linkage'), disputed: codesOf(textOf(query, 'disputed'), DisputeQueue, 'disputed')?.[0] ?? null }),
    page: (access, filter, after, first) => service.page(access, { filter, first, after, columns: ['id', 'number', 'regionCode', 'enterpriseId', 'period', 'status', 'submittedAt', 'nothingPaid'], countTotal: false }),
    accountsOf: () => [],
    enterprisesOf: ({ enterpriseId }) => [enterpriseId],
    // Sums are told of the lines that the viewer sees, which the page works out for each.
    columns: [
      { title: { zh: '编号', en: 'Number' }, width: 24, cell: ({ number }) => number },
      { title: { zh: '企业', en: 'Enterprise' }, width: 30, cell: ({ enterpriseId }, names) => names.enterprise(enterpriseId) },
      { title: { zh: '嘎查村', en: 'Village' }, width: 20, cell: ({ regionCode }, names) => names.region(regionCode) },
      { title: { zh: '季度', en: 'Quarter' }, width: 10, cell: ({ period }) => period },
      { title: { zh: '状态', en: 'Status' }, width: 14, cell: ({ status }, _names, language) => REPORT_STATUS_WORDS[status][language] },
      { title: { zh: '提交日期', en: 'Submitted' }, width: 12, cell: ({ submittedAt }) => day(submittedAt) },
      { title: { zh: '没有支付的原因', en: 'Why nothing was paid' }, width: 40, cell: ({ nothingPaid }) => nothingPaid },
    ],
  })
}

const appointments = (core: Core): ExportedList => {
  const service = new AppointmentService(core)
  return exportedList({
    name: 'appointments',
    permission: 'appointment.read',
    title: { zh: '任职', en: 'Appointments' },
    subjectType: 'Appointment',
    filterOf: (query) => ({
      account: textOf(query, 'account'),
      nameContains: textOf(query, 'nameContains', 'name'),
      role: codesOf(textOf(query, 'role'), Role, 'role'),
      region: textOf(query, 'region'),
      inForce: flagOf(textOf(query, 'inForce'), 'inForce'),
      hasRoom: flagOf(textOf(query, 'hasRoom'), 'hasRoom'),
    }),
    page: (access, filter, after, first) => service.page(access, { filter, first, after, countTotal: false }),
    accountsOf: ({ accountId }) => [accountId],
    enterprisesOf: ({ enterpriseId }) => (enterpriseId === null ? [] : [enterpriseId]),
    columns: [
      { title: { zh: '姓名', en: 'Name' }, width: 14, cell: ({ accountId }, names) => names.account(accountId) },
      { title: { zh: '职责', en: 'Role' }, width: 16, cell: ({ role }, _names, language) => ROLE_WORDS[role][language] },
      { title: { zh: '地区', en: 'Region' }, width: 24, cell: ({ regionCode }, names) => names.region(regionCode) },
      { title: { zh: '企业', en: 'Enterprise' }, width: 30, cell: ({ enterpriseId }, names) => names.enterprise(enterpriseId) },
      { title: { zh: '派出单位', en: 'Sending unit' }, width: 24, cell: ({ sendingUnit }) => sendingUnit },
      { title: { zh: '起', en: 'From' }, width: 12, cell: ({ startedOn }) => startedOn },
      { title: { zh: '止', en: 'To' }, width: 12, cell: ({ endedOn }) => endedOn },
    ],
  })
}

const accounts = (core: Core): ExportedList => {
  const list = new AccountList(core)
  return exportedList({
    name: 'accounts',
    permission: 'account.manage',
    title: { zh: '账号', en: 'Accounts' },
    subjectType: 'Account',
    filterOf: (query) => ({
      nameContains: textOf(query, 'nameContains', 'name'),
      loginPrefix: textOf(query, 'loginPrefix', 'login'),
      role: codesOf(textOf(query, 'role'), Role, 'role')?.[0] ?? null,
      region: textOf(query, 'region'),
      withoutAppointment: flagOf(textOf(query, 'withoutAppointment'), 'withoutAppointment'),
    }),
    page: (access, filter, after, first) => list.page(access, { filter, first, after, countTotal: false }),
    accountsOf: () => [],
    enterprisesOf: () => [],
    columns: [
      { title: { zh: '姓名', en: 'Name' }, width: 14, cell: ({ name }) => name },
      { title: { zh: '登录名', en: 'Login' }, width: 28, cell: ({ login }) => login },
      { title: { zh: '停用日期', en: 'Disabled' }, width: 12, cell: ({ disabledAt }) => day(disabledAt) },
    ],
  })
}

const lateVisitors = (core: Core): ExportedList => {
  const due = new VisitsDue(core)
  return exportedList({
    name: 'late-visitors',
    permission: 'responsibility.read',
    title: { zh: '半年未走访的干部', en: 'Visits due' },
    subjectType: 'Visit',
    filterOf: (query) => ({ region: requiredText(query, 'region'), role: codesOf(textOf(query, 'role'), VisitingRoleEnum, 'role') }),
    page: (access, filter, after, first) => due.page(access, { filter, first, after, countTotal: false }),
    accountsOf: ({ accountId }) => [accountId],
    enterprisesOf: () => [],
    columns: [
      { title: { zh: '姓名', en: 'Name' }, width: 14, cell: ({ accountId }, names) => names.account(accountId) },
      { title: { zh: '职责', en: 'Role' }, width: 16, cell: ({ role }, _names, language) => ROLE_WORDS[role][language] },
      { title: { zh: '嘎查村', en: 'Villages' }, width: 30, cell: ({ places }) => places.map(({ name }) => name).join('、') },
      { title: { zh: '贫困户数', en: 'Poor households' }, width: 10, cell: ({ households }) => households },
      { title: { zh: '最近走访', en: 'Last visit' }, width: 12, cell: ({ lastVisitedOn }) => lastVisitedOn },
      { title: { zh: '距今天数', en: 'Days since' }, width: 10, cell: ({ daysSince }) => daysSince },
      { title: { zh: '任职起', en: 'In office since' }, width: 12, cell: ({ startedOn }) => startedOn },
      { title: { zh: '半年无人走访的户', en: 'Households nobody visited for half a year' }, width: 16, cell: ({ unvisitedHouseholds }) => unvisitedHouseholds },
      { title: { zh: '从未走访的户', en: 'Households never visited' }, width: 12, cell: ({ neverVisitedHouseholds }) => neverVisitedHouseholds },
    ],
  })
}

/** The lists that are exported besides that of households. */
export const exportedLists = (core: Core): readonly ExportedList[] => [observations(core), exportedEnterprises(core), linkages(core), reports(core), exportedCases(core), appointments(core), accounts(core), lateVisitors(core), exportedInspectionTasks(core), exportedVillageFiles(core)]
