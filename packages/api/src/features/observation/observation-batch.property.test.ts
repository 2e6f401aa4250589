import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal } from '../../graphql/user-error.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { OBSERVATION_FIELDS, SUBMIT_OBSERVATION, observationScene } from '../../testing/observation-scene.js'
import type { ObservationAnswer, ObservationScene } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRows } from '../../testing/stored-rows.js'
import { AttachmentService } from '../attachment/attachment-service.js'
import { checkAuditTrail } from '../audit/audit-check.js'
import type { AuditTrail } from '../audit/audit-trail.js'
import type { Outcome } from './observation-batch.js'
import type { SubmitObservationInput } from './observation-input.js'
import { ObservationPeople } from './observation-people.js'
import { ObservationSubmission } from './observation-submission.js'

const SUBMIT_OBSERVATIONS = `mutation ($inputs: [SubmitObservationInput!]!) { answers: submitObservations(inputs: $inputs) { observation { ${OBSERVATION_FIELDS} } replayed userErrors { code field message } } }`
const PHOTOS = new UnscopedTable('Attachment', 'a test sets its scene')
const ACTORS = ['supervisor', 'secretary', 'sectionLeader', 'town', 'banner', 'cityOffice'] as const
type Actor = (typeof ACTORS)[number]
type Inputs = readonly Record<string, unknown>[]

/** The same city twice: what one gets as batches, the other gets one by one. */
let batched: ApiUnderTest
let single: ApiUnderTest
let scene: ObservationScene
let elsewhere: ObservationScene
let sceneOfSingle: ObservationScene

beforeAll(async () => {
  batched = await startApi()
  single = await startApi()
  scene = await observationScene(batched)
  sceneOfSingle = await observationScene(single)
  elsewhere = await observationScene(batched, 2)
})
afterAll(async () => {
  await batched.close()
  await single.close()
})

const submitBatch = async (who: Asker, inputs: Inputs): Promise<ObservationAnswer[]> => (await who.data<{ answers: ObservationAnswer[] }>(SUBMIT_OBSERVATIONS, { inputs })).answers
const submitEach = async (who: Asker, inputs: Inputs): Promise<ObservationAnswer[]> => {
  const answers: ObservationAnswer[] = []
  for (const input of inputs) answers.push((await who.data<{ answer: ObservationAnswer }>(SUBMIT_OBSERVATION, { input })).answer)
  return answers
}

/** As it is but for the numbers of observations: in a batch the anonymous ones come after the named. */
const withoutNumbers = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/O\d{12}-\d{4}-\d{4}/g, 'O'))

/** What submissions write, without the ids that the system makes and what follows from them. */
const WRITTEN = {
  Observation: [],
  ObservationStep: ['id'],
  AuditEntry: ['id', 'previousHash', 'hash'],
  AuditChain: ['hash', 'seal'],
  VillageCounter: [],
  // Its version goes up with each transaction; a batch is one.
  VillageRollup: ['version'],
  VillageTurn: [],
  VillageYear: [],
  Notice: ['id'],
  Attachment: [],
} as const

const written = async (api: ApiUnderTest): Promise<Record<string, string[]>> => {
  const stored: Record<string, string[]> = {}
  for (const [entity, made] of Object.entries(WRITTEN)) {
    const rows = await storedRows(api, entity as keyof typeof WRITTEN)
    stored[entity] = rows.map((row) => JSON.stringify(withoutNumbers(Object.entries(row).filter(([name]) => !(made as readonly string[]).includes(name))))).toSorted()
  }
  stored['OutboxEvent'] = [...new Set((await storedRows(api, 'OutboxEvent')).map(({ kind, regionCode }) => `${kind} ${regionCode}`))].toSorted()
  return stored
}

const expectSound = async (api: ApiUnderTest): Promise<void> => {
  const { database, cipher } = api.application.core
  expect(await rollupDifferences(database)).toEqual([])
  const faults: string[] = []
  for await (const fault of checkAuditTrail(database, (text) => cipher.seal(text), [])) faults.push(fault)
  expect(faults).toEqual([])
}

const items: fc.Arbitrary<Item[]> = fc.array(
  fc.record({
    // Few ids, so that many are repeated, with the same content and with other content.
    id: fc.nat({ max: 5 }),
    malformed: fc.nat({ max: 19 }).map((drawn) => drawn === 0),
    region: fc.constantFrom<Item['region']>('village', 'village', 'village', 'elsewhere', 'town', 'nowhere'),
    household: fc.constantFrom<Item['household']>(null, null, null, 'own', 'elsewhere', 'nobody'),
    cadre: fc.constantFrom<Item['cadre']>(null, null, null, 'secretary', 'town', 'reporter', 'nobody'),
    kind: fc.constantFrom('PUBLICITY', 'PUBLICITY', 'FUND_USE'),
    text: fc.constantFrom('公示栏里没有今年的名单。', '公示栏里没有今年的名单。', `引号'"\\?`, ''),
    anonymous: fc.nat({ max: 4 }).map((drawn) => drawn === 0),
    photos: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3), { minLength: 1, maxLength: 2 }),
    withPhotos: fc.nat({ max: 2 }).map((drawn) => drawn === 0),
  }),
  { minLength: 1, maxLength: 10 },
)

/** The inputs of drawn items: with ids and photos of this run alone. */
const inputsOf = (drawn: readonly Item[], actor: Actor, ids: readonly string[], photos: readonly string[]): Inputs =>
  drawn.map((item) => ({
    id: item.malformed ? 'mine' : ids[item.id],
    kind: item.kind,
    region: { village: scene.village, elsewhere: elsewhere.village, town: `${scene.village.slice(0, 9)}000`, nowhere: '150525999999' }[item.region],
    household: item.household === null ? null : { own: scene.household, elsewhere: elsewhere.household, nobody: 'nobody' }[item.household],
    cadre: item.cadre === null ? null : { secretary: scene.secretary.accountId, town: scene.town.accountId, reporter: scene[actor].accountId, nobody: 'nobody' }[item.cadre],
    seenOn: '2015-12-30',
    text: item.text,
    anonymous: item.anonymous,
    attachments: item.withPhotos ? item.photos.map((photo) => photos[photo]) : [],
  }))

interface Item {
  readonly id: number
  readonly malformed: boolean
  readonly region: 'village' | 'elsewhere' | 'town' | 'nowhere'
  readonly household: 'own' | 'elsewhere' | 'nobody' | null
  readonly cadre: 'secretary' | 'town' | 'reporter' | 'nobody' | null
  readonly kind: string
  readonly text: string
  readonly anonymous: boolean
  readonly photos: readonly number[]
  readonly withPhotos: boolean
}

/** Three uploads of the reporter, of which the last is held, and one of somebody else. */
const uploadPhotos = async (api: ApiUnderTest, uploaderId: string, photos: readonly string[]): Promise<void> =>
  api.application.core.database.write((transaction) =>
    PHOTOS.insert(
      transaction,
      photos.map((id, place) => ({ id, uploaderId: place === 3 ? 'somebody' : uploaderId, contentType: 'image/jpeg', name: null, bytes: 1, contentHash: 'none', holderType: place === 2 ? 'VISIT' : null, holderId: place === 2 ? 'visit' : null, regionCode: null, createdAt: '2015-12-31 00:00:00.000' })),
    ),
  )

describe('a batch', () => {
  it('gives the same answers and the same database as the same submissions one by one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ACTORS), fc.array(items, { minLength: 1, maxLength: 2 }), async (actor, batches) => {
        const ids = Array.from({ length: 6 }, newId)
        const photos = Array.from({ length: 4 }, newId)
        for (const api of [batched, single]) await uploadPhotos(api, scene[actor].accountId, photos)
        for (const batch of batches) {
          const inputs = inputsOf(batch, actor, ids, photos)
          expect(withoutNumbers(await submitBatch(scene[actor], inputs))).toEqual(withoutNumbers(await submitEach(sceneOfSingle[actor], inputs)))
        }
        expect(await written(batched)).toEqual(await written(single))
      }),
      { numRuns: 40, seed: 20_151_231 },
    )
    await expectSound(batched)
    await expectSound(single)
  }, 120_000)

  it('keeps each id once when batches with the same submissions come at the same time, in any order', async () => {
    const before = (await storedRows(batched, 'Observation')).length
    const [one, two] = [Array.from({ length: 12 }, () => scene.draft()), Array.from({ length: 12 }, () => scene.draft())]
    const shared = [...one.slice(0, 6), ...two.slice(0, 6)]
    const answers = await Promise.all([one, two, shared, shared.toReversed(), one.toReversed()].map((inputs) => submitBatch(scene.supervisor, inputs)))
    expect(answers.flat().filter(({ observation }) => observation === null)).toEqual([])
    expect(answers.flat().filter(({ replayed }) => replayed === false)).toHaveLength(24)
    const stored = (await storedRows(batched, 'Observation')).filter(({ regionCode }) => regionCode === scene.village)
    expect((await storedRows(batched, 'Observation')).length).toBe(before + 24)
    expect(new Set(stored.map(({ number }) => number)).size).toBe(stored.length)
    const mine = new Set([...one, ...two].map(({ id }) => id))
    const serials = stored.filter(({ id }) => mine.has(id)).map(({ number }) => Number(number.slice(-4)))
    expect(Math.max(...serials) - Math.min(...serials)).toBe(23)
    await expectSound(batched)
  })

  it('sent twenty times at once is kept once, and answered twenty times alike but for replayed', async () => {
    const inputs = [scene.draft(), scene.draft({ household: scene.household }), scene.draft({ text: '' }), scene.draft({ kind: 'CADRE_CONDUCT', cadre: scene.secretary.accountId })]
    const answers = await Promise.all(Array.from({ length: 20 }, () => submitBatch(scene.supervisor, inputs)))
    expect(new Set(answers.map((each) => JSON.stringify(each.map(({ replayed: _replayed, ...answer }) => answer)))).size).toBe(1)
    expect(answers.flat().filter(({ observation, replayed }) => observation !== null && replayed === false)).toHaveLength(3)
    await expectSound(batched)
  })

  it('gives a photo to the first that names it, and refuses it to the next', async () => {
    const photos = Array.from({ length: 4 }, newId)
    await uploadPhotos(batched, scene.supervisor.accountId, photos)
    const inputs = [{ attachments: [photos[0]], text: '' }, { attachments: [photos[0]] }, { attachments: [photos[0]] }, { attachments: [photos[1]] }].map((extra) => scene.draft(extra))
    expect((await submitBatch(scene.supervisor, inputs)).map(({ userErrors }) => userErrors.map(({ field }) => field?.join('.')))).toEqual([['text'], [], ['attachments.0'], []])
    const held = await storedRows(batched, 'Attachment', [{ column: 'id', in: photos.slice(0, 2) }])
    expect(new Map(held.map(({ id, holderId }) => [id, holderId]))).toEqual(new Map([[photos[0], inputs[1]?.['id']], [photos[1], inputs[3]?.['id']]]))
  })

  it('writes one event for each of its villages', async () => {
    const before = (await storedRows(batched, 'OutboxEvent')).length
    const inputs = [scene.village, elsewhere.village, scene.village, elsewhere.village, scene.village].map((region) => scene.draft({ region }))
    expect((await submitBatch(scene.cityOffice, inputs)).map(({ replayed }) => replayed)).toEqual([false, false, false, false, false])
    expect((await storedRows(batched, 'OutboxEvent')).length).toBe(before + 2)
    await expectSound(batched)
  })

  it('goes to the database as often for ten as for one of their kind', async () => {
    const { database } = batched.application.core
    const statements = async (count: number): Promise<number> => {
      const before = database.statements
      await scene.supervisor.data('mutation ($inputs: [SubmitObservationInput!]!) { submitObservations(inputs: $inputs) { replayed } }', { inputs: Array.from({ length: count }, () => scene.draft()) })
      return database.statements - before
    }
    expect(await statements(10)).toBe(await statements(1))
  })
})

describe('a batch that breaks', () => {
  const accessOf = async (asker: Asker): Promise<Access> => {
    const viewer = await batched.application.composition.services.sessions.viewerOfAccount(asker.accountId, newId())
    if (viewer === null) throw new Error('The account is disabled')
    return accessFor(viewer, 'observation.submit')
  }
  /** Submissions by a core whose trail refuses what the test says. */
  const submissionWith = (refuses: (subjectIds: readonly (string | null)[]) => boolean): ObservationSubmission => {
    const { core } = batched.application
    const audit = Object.create(core.audit) as AuditTrail
    audit.following = (dialect, ends, records) => {
      if (refuses(records.map(({ subjectId }) => subjectId))) throw new Error('unexpected')
      return core.audit.following(dialect, ends, records)
    }
    const broken: Core = { ...core, audit }
    return new ObservationSubmission(broken, new ObservationPeople(broken), new AttachmentService(broken))
  }
  const told = (outcomes: readonly Outcome[]): (boolean | string)[] => outcomes.map((outcome) => (outcome instanceof Refusal ? (outcome.errors[0]?.code ?? '') : outcome.replayed))

  it('is taken one by one, with the same answers', async () => {
    const first = scene.draft()
    const inputs = [first, scene.draft({ text: '' }), scene.draft(), first, scene.draft({ region: elsewhere.village })] as unknown as SubmitObservationInput[]
    const submission = submissionWith((subjectIds) => subjectIds.length > 1)
    expect(told(await submission.submitAll(await accessOf(scene.supervisor), inputs))).toEqual([false, 'VALIDATION', false, true, 'NOT_FOUND'])
    await expectSound(batched)
  })

  it('by one submission keeps those before it, and breaks as that one alone does', async () => {
    const inputs = Array.from({ length: 3 }, () => scene.draft()) as unknown as SubmitObservationInput[]
    const submission = submissionWith((subjectIds) => subjectIds.includes(inputs[1]?.id ?? ''))
    await expect(submission.submitAll(await accessOf(scene.supervisor), inputs)).rejects.toThrow('unexpected')
    const kept = new Set((await storedRows(batched, 'Observation', [{ column: 'id', in: inputs.map(({ id }) => id) }])).map(({ id }) => id))
    expect(inputs.map(({ id }) => kept.has(id))).toEqual([true, false, false])
    await expectSound(batched)
  })
})
