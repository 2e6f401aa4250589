import { dayNumber, dayText, momentAt, momentText } from '../calendar.js'
import { identifier } from '../identifier.js'
import { accountOf } from '../people/posts.js'
import { enterpriseId, industryOf } from '../people/enterprises.js'
import type { SeededRandom } from '../random.js'
import type { CooperationAgreementRow, PledgeKind } from '../rows/promise.js'
import type { Village } from './village.js'

interface Offer {
  readonly kind: PledgeKind
  readonly text: string
  /** Null: money, in yuan. */
  readonly unit: string | null
  readonly from: number
  readonly to: number
}

/** What enterprises promise (dossier 4.4: industry, jobs, trade, skills, donation). */
const OFFERS: readonly Offer[] = [
  { kind: 'INDUSTRY', text: '扶持发展种养殖，赊销种苗饲料', unit: null, from: 50_000, to: 300_000 },
  { kind: 'JOBS', text: '吸纳本村劳动力务工', unit: '人', from: 8, to: 40 },
  { kind: 'TRADE', text: '按不低于市场价收购农畜产品', unit: '吨', from: 40, to: 400 },
  { kind: 'SKILLS', text: '举办种植养殖技能培训', unit: '场', from: 2, to: 6 },
  { kind: 'DONATION', text: '捐资助学、慰问困难户', unit: null, from: 10_000, to: 80_000 },
]
const HUNDREDTHS = 100
const PLEDGED = { from: dayNumber('2015-01-12'), to: dayNumber('2015-04-20') } as const
/** Some are due within the year, the rest after it. */
const DUE = [dayNumber('2015-11-30'), dayNumber('2015-12-31'), dayNumber('2016-06-30')] as const
const LAST_DELIVERY = dayNumber('2015-12-20')
const MORNING = 10 * 60
/** Mu of medicinal herbs by banner for Anguo's market (I-17: 50,000 mu in all). */
const HERBS = [['150525000000', 20_000], ['150524000000', 18_000], ['150522000000', 12_000]] as const

/** What the enterprises that work in a poor village agreed on with it and promised it. */
export function makePromises(village: Village): void {
  const { plan } = village
  if (plan.poorVillage === null) return
  const random = village.randomFor('promises')
  const secretary = accountOf('first-secretary', plan.poorVillage)
  for (const enterprise of new Set(plan.enterprises.linkages.map((linkage) => linkage.enterprise))) {
    agree(village, enterprise, random)
    if (random.chance(0.6)) promise(village, enterprise, secretary, random)
  }
}

function agree(village: Village, enterprise: number, random: SeededRandom): void {
  if (!random.chance(0.5)) return
  const together = random.chance(0.35)
  const startedOn = random.between(dayNumber('2013-03-01'), dayNumber('2015-03-31'))
  village.rows.cooperationAgreement.push({
    id: village.nextId('cooperationAgreement'),
    kind: together ? 'PARTNERSHIP' : 'BASE_VILLAGE',
    enterpriseId: enterpriseId(enterprise),
    regionCode: village.plan.code,
    partner: null,
    subject: together ? '村企共建：修路、亮化和集体经济' : `${industryOf(enterprise)}生产基地`,
    volume: together ? null : random.between(300, 4_000) * HUNDREDTHS,
    unit: together ? null : '亩',
    startedOn: dayText(startedOn),
    endedOn: random.chance(0.7) ? '2017-12-31' : null,
  })
}

function promise(village: Village, enterprise: number, secretary: string, random: SeededRandom): void {
  const offer = random.pick(OFFERS)
  const id = village.nextId('pledge')
  const size = random.between(offer.from, offer.to) * HUNDREDTHS
  const pledgedOn = random.between(PLEDGED.from, PLEDGED.to)
  const parts = random.between(0, 3)
  const share = Math.floor(size / 300) * HUNDREDTHS
  let delivered = 0
  let metOn: string | null = null
  const owner = { enterpriseId: enterpriseId(enterprise), regionCode: village.plan.code }
  for (let part = 1; part <= parts; part += 1) {
    const deliveredOn = pledgedOn + Math.floor(((LAST_DELIVERY - pledgedOn) * part) / 4) + random.between(0, 15)
    const amount = part === 3 ? size - 2 * share : share
    const waits = part === parts && random.chance(0.25)
    village.rows.pledgeDelivery.push({
      id: village.nextId('pledgeDelivery'), pledgeId: id, ...owner, deliveredOn: dayText(deliveredOn), size: amount, note: part === 1 ? '第一批' : null, status: waits ? 'PENDING' : 'CONFIRMED',
      reportedAt: momentText(momentAt(deliveredOn, MORNING)), decidedBy: waits ? null : secretary, decidedAt: waits ? null : momentText(momentAt(deliveredOn + 2, MORNING)),
    })
    if (!waits) delivered += amount
    if (!waits && delivered >= size) metOn = dayText(deliveredOn + 2)
  }
  village.rows.pledge.push({ id, ...owner, kind: offer.kind, text: offer.text, size, unit: offer.unit, delivered, metOn, pledgedOn: dayText(pledgedOn), dueOn: dayText(random.pick(DUE)) })
}

/** The banners' way to the national market of medicinal herbs through Anguo in Hebei (I-17); the article gives no parts. */
export function marketAgreements(): CooperationAgreementRow[] {
  return HERBS.map(([regionCode, area], n) => ({ id: identifier('cooperationAgreement', n), kind: 'MARKET', enterpriseId: null, regionCode, partner: '河北省安国市药材市场', subject: '药材种植、收购和销售合作', volume: area * HUNDREDTHS, unit: '亩', startedOn: '2014-04-01', endedOn: null }))
}
