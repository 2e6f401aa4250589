import { dayNumber, dayText } from '../calendar.js'
import { bannerOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import { SUPERVISORS_PER_VILLAGE } from '../people/staff.js'
import type { Village } from './village.js'

const SUBJECTS = ['义务监督员职责与权利', '扶贫政策和公示内容', '手机上报和照片要求', '项目资金怎么看怎么问'] as const
const TRAINING_DAYS = { from: dayNumber('2015-03-10'), to: dayNumber('2015-11-20') } as const
/** So many of a village's ten took part. */
const PRESENT = 8
/** One village in so many had a supervisor who was recognised. */
const RECOGNISED = 5
const AWARD_DAYS = { from: dayNumber('2015-10-10'), to: dayNumber('2015-12-25') } as const
const REASONS = ['反映问题及时、准确，跟踪到底。', '发现危房漏报，避免了风险。', '坚持每月入户，村民信得过。'] as const

/** What the supervisors of a poor village were taught in 2015, and who of them was recognised (C-8, C-17). */
export function makeSupervision(village: Village): void {
  const { plan, rows } = village
  const n = plan.poorVillage
  if (n === null) return
  const random = village.randomFor('supervision')
  const office = bannerOffice(plan.bannerCode)
  const supervisor = (place: number): string => accountOf('supervisor', (n - 1) * SUPERVISORS_PER_VILLAGE + place)
  const session = { session: village.nextId('supervision'), regionCode: plan.code, heldOn: dayText(random.between(TRAINING_DAYS.from, TRAINING_DAYS.to)), subject: random.pick(SUBJECTS), hours: random.pick([3, 3.5, 4, 6]), teacher: '旗县扶贫办', recordedBy: office }
  const first = random.between(1, SUPERVISORS_PER_VILLAGE)
  for (let place = 0; place < PRESENT; place++) rows.supervisorTraining.push({ id: village.nextId('supervision'), accountId: supervisor(((first + place) % SUPERVISORS_PER_VILLAGE) + 1), ...session })
  if (n % RECOGNISED !== 0) return
  rows.supervisorRecognition.push({
    id: village.nextId('supervision'), regionCode: plan.code, accountId: supervisor(random.between(1, SUPERVISORS_PER_VILLAGE)), kind: random.chance(0.7) ? 'COMMENDATION_NOTICE' : 'CERTIFICATE',
    awardedOn: dayText(random.between(AWARD_DAYS.from, AWARD_DAYS.to)), documentNumber: `扶办发〔2015〕${random.between(10, 60)}号`, reason: random.pick(REASONS), recordedBy: office,
  })
}
