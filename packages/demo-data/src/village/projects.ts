import { dayNumber, dayText, momentAt, momentText } from '../calendar.js'
import { bannerOffice, townOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { MeasureCategory, MeasureClass } from '../rows/household.js'
import type { MeasureEffect, ProjectStatus, VillagePlanStatus, VillageTask } from '../rows/project.js'
import type { Village } from './village.js'

/** What a village's projects are of; measures of the same category may be part of one. */
interface Kind {
  readonly name: string
  readonly task: VillageTask
  readonly class: MeasureClass
  readonly category: MeasureCategory
  readonly effect: MeasureEffect
  readonly unit: string
  readonly goal: string
  /** Yuan. */
  readonly budget: readonly [number, number]
}

const KINDS: readonly Kind[] = [
  { name: '特色养殖增收项目', task: 'INDUSTRY', class: 'SUPPORT', category: 'INDUSTRY', effect: 'DEVELOPMENT_TYPE', unit: '农牧业局', goal: '扶持贫困户发展牛羊养殖和特色种植，户均年增收 3,000 元以上', budget: [300_000, 900_000] },
  { name: '危土房改造项目', task: 'VILLAGE_APPEARANCE', class: 'TRANSFER', category: 'RELOCATION', effect: 'TRANSFER_TYPE', unit: '住房和城乡建设局', goal: '改造或搬迁全部 C 级、D 级危房，入冬前入住', budget: [400_000, 1_200_000] },
  { name: '公益林和草原管护项目', task: 'ECOLOGY', class: 'SUPPORT', category: 'ECO_COMPENSATION', effect: 'TRANSFER_TYPE', unit: '林业局', goal: '聘用贫困户劳动力管护林草，报酬按年足额发放', budget: [40_000, 160_000] },
  { name: '实用技术培训和助学项目', task: 'PUBLIC_SERVICE', class: 'SUPPORT', category: 'EDUCATION', effect: 'DEVELOPMENT_TYPE', unit: '人力资源和社会保障局', goal: '每户至少一人掌握一项实用技术，学生不因贫失学', budget: [30_000, 120_000] },
  { name: '政策兜底保障项目', task: 'PUBLIC_SERVICE', class: 'SAFEGUARD', category: 'SAFETY_NET', effect: 'TRANSFER_TYPE', unit: '民政局', goal: '符合条件的贫困人口应保尽保，救助金按月到户', budget: [80_000, 260_000] },
]
const ROAD: Kind = { name: '街巷硬化项目', task: 'INFRASTRUCTURE', class: 'SUPPORT', category: 'INDUSTRY', effect: 'DEVELOPMENT_TYPE', unit: '交通运输局', goal: '硬化村内街巷，户户通水泥路', budget: [500_000, 1_500_000] }

const TASKS: readonly { readonly task: VillageTask; readonly content: string }[] = [
  { task: 'INFRASTRUCTURE', content: '硬化街巷，打配机电井，改造农田电网' },
  { task: 'PUBLIC_SERVICE', content: '建成标准化卫生室和文化活动室，保障低保、养老和医疗救助' },
  { task: 'INDUSTRY', content: '以肉牛、肉羊养殖为主，发展荞麦和庭院经济' },
  { task: 'VILLAGE_APPEARANCE', content: '改造危土房，整治村容村貌' },
  { task: 'ECOLOGY', content: '退耕还林还草，落实公益林管护' },
  { task: 'ORGANISATION', content: '选好配强两委班子，包村工作队常驻' },
]

/** A project that measures may name. */
export interface VillageProject {
  readonly id: string
  readonly category: MeasureCategory
  readonly isVerified: boolean
}

const STATUSES = new Odds<ProjectStatus>([['UNDERWAY', 46], ['COMPLETED', 14], ['VERIFIED', 38], ['PLANNED', 2]])
const PLAN_STATUSES = new Odds<VillagePlanStatus>([['APPROVED', 92], ['REVIEWED', 3], ['SUBMITTED', 3], ['DRAFT', 2]])
const PROJECTLESS = 0.012
const PLANLESS = 0.01
const WITHOUT_CADRE = 0.03
const WITH_ROAD = 0.45
const FEN = 100

/** The village's plan and its projects (M-3, M-4), of a village with poor households; a few lack one or the other, to be found. */
export function makeProjects(village: Village): VillageProject[] {
  const { plan } = village
  if (plan.poor.households === 0) return []
  const random = village.randomFor('projects')
  if (random.chance(PLANLESS)) return []
  const status = random.draw(PLAN_STATUSES)
  const planId = village.nextId('villagePlan')
  recordPlan(village, planId, status, random)
  if (random.chance(PROJECTLESS)) return []
  const kinds = plan.poorVillage === null ? KINDS.filter(({ category }) => category === 'INDUSTRY' || category === 'SAFETY_NET') : [...KINDS, ...(random.chance(WITH_ROAD) ? [ROAD] : [])]
  return kinds.flatMap((kind) => {
    const project = recordProject(village, planId, kind, status === 'APPROVED' ? random.draw(STATUSES) : 'PLANNED', random)
    return kind === ROAD ? [] : [project]
  })
}

function author(village: Village): string {
  return village.plan.poorVillage === null ? townOffice(village.plan.townCode) : accountOf('first-secretary', village.plan.poorVillage)
}

function recordPlan(village: Village, id: string, status: VillagePlanStatus, random: SeededRandom): void {
  const { code, townCode, bannerCode, poorVillage } = village.plan
  const day = dayNumber('2014-01-10') + random.below(20)
  const moment = (after: number): string => momentText(momentAt(day + after, 600))
  const [submitted, reviewed, approved] = [status !== 'DRAFT', status === 'REVIEWED' || status === 'APPROVED', status === 'APPROVED']
  village.rows.villagePlan.push({
    id,
    regionCode: code,
    startYear: 2014,
    endYear: 2017,
    tasks: TASKS,
    status,
    accountId: author(village),
    createdAt: moment(0),
    submittedBy: submitted ? author(village) : null,
    submittedAt: submitted ? moment(1) : null,
    // A village that is no registered poor village has no division-level leader: its banner reviews and approves at once.
    reviewedBy: reviewed && poorVillage !== null ? townOffice(townCode) : null,
    reviewedAt: reviewed && poorVillage !== null ? moment(4) : null,
    approvedBy: approved ? (poorVillage === null ? bannerOffice(bannerCode) : accountOf('division-leader', poorVillage)) : null,
    approvedAt: approved ? moment(9) : null,
  })
}

function recordProject(village: Village, planId: string, kind: Kind, status: ProjectStatus, random: SeededRandom): VillageProject {
  const { plan } = village
  const id = village.nextId('project')
  const startsOn = dayNumber('2014-02-10') + random.below(19)
  const done = status === 'COMPLETED' || status === 'VERIFIED'
  const completedOn = done ? dayNumber('2015-09-01') + random.below(60) : null
  const [least, most] = kind.budget
  village.rows.project.push({
    id,
    planId,
    regionCode: plan.code,
    name: kind.name,
    task: kind.task,
    class: kind.class,
    category: kind.category,
    effect: kind.effect,
    startsOn: dayText(status === 'PLANNED' ? dayNumber('2016-03-01') : startsOn),
    endsOn: status === 'PLANNED' ? '2017-10-31' : random.chance(0.06) ? '2015-10-31' : done ? '2015-11-30' : '2016-11-30',
    responsibleUnit: kind.unit,
    goal: kind.goal,
    budget: Math.round(random.between(least, most) / 10_000) * 10_000 * FEN,
    status,
    result: done ? '已按目标完成，受益户逐户核对' : null,
    completedOn: completedOn === null ? null : dayText(completedOn),
    completedBy: done ? author(village) : null,
    verifiedOn: status === 'VERIFIED' && completedOn !== null ? dayText(completedOn + 20) : null,
    verifiedBy: status === 'VERIFIED' ? (plan.poorVillage === null ? bannerOffice(plan.bannerCode) : townOffice(plan.townCode)) : null,
    accountId: author(village),
    createdAt: momentText(momentAt(dayNumber('2014-02-01'), 600)),
  })
  if (!random.chance(WITHOUT_CADRE)) {
    const accountId = plan.poorVillage === null || random.chance(0.5) ? accountOf('section-leader', plan.firstLeader) : accountOf('division-leader', plan.poorVillage)
    village.rows.projectCadre.push({ id: village.nextId('projectCadre'), projectId: id, accountId, regionCode: plan.code, startedOn: '2015-04-01' })
  }
  return { id, category: kind.category, isVerified: status === 'VERIFIED' }
}
