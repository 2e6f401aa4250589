import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { WALKER, enterpriseId, other } from './inhabitants.js'

const SENT = { contentHash: 'none' }

/** Pledges in all states: two to every village, by different enterprises, some by the walker. */
export const pledges = (villages: readonly string[]): Row<'Pledge'>[] =>
  villages.flatMap((regionCode, v) =>
    [0, 1].map((k): Row<'Pledge'> => {
      const n = v * 2 + k
      const met = n % 5 === 1
      return {
        id: idOf('pledge', n), enterpriseId: enterpriseId((v + k) % 5), regionCode, kind: pick(['INDUSTRY', 'JOBS', 'TRADE', 'SKILLS', 'DONATION'], n), text: `承诺${n}`,
        size: 10_000, unit: n % 2 === 0 ? null : '人', delivered: met ? 12_000 : n % 5 === 2 ? 4_000 : 0, metOn: met ? '2015-10-01' : null,
        pledgedOn: '2015-01-10', dueOn: pick(['2015-12-31', '2015-06-30', '2016-06-30'], n), withdrawnOn: n % 5 === 3 ? '2015-11-01' : null, withdrawReason: n % 5 === 3 ? '转产' : null,
        version: 1, madeBy: n % 2 === 0 ? WALKER : other(n), ...SENT,
      }
    }),
  )

/** Three deliveries of each pledge: one that waits, one confirmed, one refused. */
export const pledgeDeliveries = (of: readonly Row<'Pledge'>[]): Row<'PledgeDelivery'>[] =>
  of.flatMap((pledge, n) =>
    (['PENDING', 'CONFIRMED', 'REFUSED'] as const).map((status, k): Row<'PledgeDelivery'> => ({
      id: idOf('delivery', `${n} ${k}`), pledgeId: pledge.id, enterpriseId: pledge.enterpriseId, regionCode: pledge.regionCode, deliveredOn: `2015-0${k + 3}-15`, size: 4_000, note: k === 0 ? '第一批' : null, status,
      reportedBy: (n + k) % 3 === 0 ? WALKER : other(n), reportedAt: '2015-08-01 02:00:00.000', decidedBy: status === 'PENDING' ? null : other(n + 1), decidedAt: status === 'PENDING' ? null : '2015-08-03 02:00:00.000', refuseReason: status === 'REFUSED' ? '没有收到' : null, ...SENT,
    })),
  )

/** Agreements with every village and with two places above, of all kinds; one of a market that no enterprise stands for, one over, one to come. */
export const agreements = (villages: readonly string[]): Row<'CooperationAgreement'>[] =>
  [...villages, '150525000000', '150525100000'].map((regionCode, n): Row<'CooperationAgreement'> => {
    const market = n >= villages.length || n % 3 === 2
    return {
      id: idOf('agreement', n), kind: market ? 'MARKET' : pick(['BASE_VILLAGE', 'PARTNERSHIP'], n), enterpriseId: market && n % 2 === 0 ? null : enterpriseId(n % 5), regionCode, partner: market ? '药材市场' : null, subject: `合作${n}`,
      volume: n % 2 === 0 ? 500_000 : null, unit: n % 2 === 0 ? '亩' : null, startedOn: n === 4 ? '2016-03-01' : '2014-03-01', endedOn: n === 1 ? '2015-06-30' : n === 3 ? '2015-12-31' : null, endReason: n === 1 ? '市场变化' : null, version: 1, recordedBy: other(n), ...SENT,
    }
  })

/** Keys of every enterprise; some have ended. */
export const accessTokens = (enterprises: readonly Row<'Enterprise'>[]): Row<'AccessToken'>[] =>
  enterprises.flatMap((enterprise, n) =>
    [0, 1].map((k): Row<'AccessToken'> => ({
      id: idOf('token', `${n} ${k}`), enterpriseId: enterprise.id, regionCode: enterprise.regionCode, accountId: other(n), name: `令牌${n}${k}`, tokenHash: `hash ${n} ${k}`, createdBy: k === 0 ? WALKER : other(n),
      createdAt: `2015-0${k + 1}-01 00:00:00.000`, expiresAt: '2016-01-01 00:00:00.000', lastUsedAt: k === 0 ? null : '2015-10-01 00:00:00.000', endedBy: k === 0 ? null : other(n), endedAt: k === 0 ? null : '2015-11-01 00:00:00.000',
    })),
  )

/** Two certificates of every enterprise: of the year, and of the one before. */
export const certificates = (enterprises: readonly Row<'Enterprise'>[]): Row<'EnterpriseCertificate'>[] =>
  enterprises.flatMap((enterprise, n) =>
    [2015, 2014].map((year): Row<'EnterpriseCertificate'> => ({
      id: idOf('certificate', `${n} ${year}`), enterpriseId: enterprise.id, regionCode: enterprise.regionCode, year, number: `Z${enterprise.regionCode.slice(0, 6)}-${year}-000${n}`,
      figures: { linkages: 1, households: n, persons: n * 3, amount: 10_000, deliveries: 0, deliveredMoney: 0, pledgesMet: 0 }, issuedBy: other(n), issuedAt: year === 2015 ? '2015-09-30 01:00:00.000' : '2014-12-30 01:00:00.000',
    })),
  )
