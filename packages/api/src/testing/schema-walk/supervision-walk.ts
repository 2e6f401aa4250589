import { many, one, value, values } from './oracle/expected.js'
import type { Projection } from './oracle/expected.js'
import { ASK_SUPERVISION, keepsSupervisorsOf, supervisionVillagesIn } from './oracle/supervision.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'

const TRAINING = 'id heldOn subject hours givenBy'
const RECOGNITION = 'id kind awardedOn documentNumber reason'

/** A supervisor's own record, by whoever is one; of no other person anything. */
const walkOwn = async (walker: Walker): Promise<void> => {
  const document = `{ ownSupervision { trainingDue trainings { ${TRAINING} } recognitions { ${RECOGNITION} } } }`
  if (!mayAsk(walker, ['VOLUNTEER_SUPERVISOR'])) return expectForbidden(walker, 'ownSupervision', document)
  const { me, stored } = walker.oracle.view
  const trainings = stored.SupervisorTraining.filter((row) => row.accountId === me)
  const own: Projection = {
    type: 'OwnSupervision',
    id: null,
    fields: {
      trainingDue: () => value(trainings.every((row) => row.heldOn < '2014-12-31')),
      trainings: () => many(trainings.map((row) => ({ type: 'SupervisorTraining', id: row.id, fields: values(row, 'id', 'heldOn', 'subject', 'hours', 'givenBy') }))),
      recognitions: () => many(stored.SupervisorRecognition.filter((row) => row.accountId === me).map((row) => ({ type: 'SupervisorRecognition', id: row.id, fields: values(row, 'id', 'kind', 'awardedOn', 'documentNumber', 'reason') }))),
    },
  }
  walker.found.field(one(own), (await asked(walker, 'ownSupervision', document))['ownSupervision'], 'ownSupervision')
}

/** Whose ties offices of the territory wrote down, person by person. */
const walkTies = async (walker: Walker): Promise<void> => {
  const ofAccount = 'query ($account: ID!) { supervisorTies(account: $account) { id kind note declaredOn endedOn cadre { id name } declaredBy { id name } } }'
  if (!mayAsk(walker, ASK_SUPERVISION)) return expectForbidden(walker, 'supervisorTies', '{ supervisorTies(account: "none") { id } }')
  const { view } = walker.oracle
  for (const { id } of view.stored.Account) {
    const ties = view.stored.SupervisorTie.filter((row) => row.accountId === id && keepsSupervisorsOf(view, row.regionCode)).map((row): Projection => ({
      type: 'SupervisorTie',
      id: row.id,
      fields: { ...values(row, 'id', 'kind', 'note', 'declaredOn', 'endedOn'), cadre: () => one(view.show.account(row.cadreId)), declaredBy: () => one(view.show.account(row.declaredBy)) },
    }))
    walker.found.field(many(ties), (await asked(walker, 'supervisorTies', ofAccount, { account: id }))['supervisorTies'], `supervisorTies(${id})`)
  }
}

/** How many villages the list holds, in the viewer's territory and out of it. */
const walkVillageCount = async (walker: Walker): Promise<void> => {
  const document = 'query ($region: ID!) { supervisionVillageCount(region: $region) }'
  if (!mayAsk(walker, ASK_SUPERVISION)) return expectForbidden(walker, 'supervisionVillageCount', '{ supervisionVillageCount(region: "none") }')
  for (const code of ['150500000000', '150524000000', '150525000000', '150525100000', 'none']) {
    const { supervisionVillageCount } = await asked(walker, 'supervisionVillageCount', document, { region: code })
    const expected = supervisionVillagesIn(walker.oracle.view, code).length
    if (supervisionVillageCount !== expected) walker.found.note(`supervisionVillageCount(${code}) reads ${JSON.stringify(supervisionVillageCount)}, not ${expected}`)
  }
}

/** The record and the ties of supervisors. */
export const walkSupervision = async (walker: Walker): Promise<void> => {
  await walkVillageCount(walker)
  await walkOwn(walker)
  await walkTies(walker)
}
