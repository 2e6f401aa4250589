import { randomUUID } from 'node:crypto'
import { graphqlAsk, inTurn } from '../viewers.ts'
import type { Ground, Workload } from './workload.ts'

const QUERY = `mutation Submit($input: SubmitObservationInput!) { submitObservation(input: $input) { observation { id status } replayed userErrors { code } } }`

const SUPERVISORS = 120
const KINDS = ['LIVING_CONDITION', 'FUND_USE', 'PUBLICITY', 'ENTITLEMENT'] as const
const SEEN_ON = '2015-12-30'

/** W4: supervisors submit, each for the own village; what each side was sent is a row of its own. */
export const submission = async (ground: Ground): Promise<Workload> => {
  const supervisors = await ground.holders('VOLUNTEER_SUPERVISOR', SUPERVISORS)
  const [next, kind] = [inTurn(supervisors), inTurn(KINDS)]
  return {
    title: 'submit, durable',
    scoped: () => {
      const supervisor = next()
      const said = { region: supervisor.region, kind: kind(), seenOn: SEEN_ON, text: '到户查看，门前道路雨后积水，老人出行不便；已与村干部当面说明，请镇里尽快安排修整。' }
      return {
        api: graphqlAsk(supervisor, QUERY, { input: { id: randomUUID(), ...said } }),
        floor: { method: 'POST', path: '/W4', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: randomUUID(), account: supervisor.accountId, ...said }) },
      }
    },
    agrees: (api, floor) => [api, floor].every((answer) => /"observation":\{"id":"[0-9a-f-]{36}","status":"SUBMITTED"\},"replayed":false,"userErrors":\[\]/.test(answer)),
  }
}
