import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { PledgeDelivering } from './pledge-delivering.js'
import { DecidePledgeDeliveryInput, DeliverPledgeInput, MakePledgeInput, PledgePayload, PledgeType, WithdrawPledgeInput } from './pledge-type.js'
import type { PledgeRow } from './pledge-type.js'
import type { PledgeWriting } from './pledge-writing.js'

interface Answer {
  readonly pledge: PledgeRow | null
  readonly replayed: boolean
}
const NOTHING: Answer = { pledge: null, replayed: false }

@Resolver(() => PledgeType)
export class PledgeMutations {
  constructor(
    private readonly writing: PledgeWriting,
    private readonly delivering: PledgeDelivering,
  ) {}

  @Mutation(() => PledgePayload, { description: 'Writes down what an enterprise promises a village (C-10): its chief in the own village, town and banner office. The same id and content sent again is kept once.' })
  async makePledge(@Access('pledge.make') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => MakePledgeInput, { description: 'The pledge.' }) input: MakePledgeInput): Promise<PledgePayload> {
    return answering<Answer>(language, NOTHING, () => this.writing.make(access, input))
  }

  @Mutation(() => PledgePayload, { description: 'Takes back a pledge that is not met, with the reason.' })
  async withdrawPledge(@Access('pledge.make') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => WithdrawPledgeInput, { description: 'Which and why.' }) input: WithdrawPledgeInput): Promise<PledgePayload> {
    return answering<Answer>(language, NOTHING, () => this.writing.withdraw(access, input))
  }

  @Mutation(() => PledgePayload, { description: 'Reports something delivered of a pledge; it counts once the village confirmed it. The same id and content sent again is kept once.' })
  async deliverPledge(@Access('pledge.make') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => DeliverPledgeInput, { description: 'What.' }) input: DeliverPledgeInput): Promise<PledgePayload> {
    return answering<Answer>(language, NOTHING, () => this.delivering.deliver(access, input))
  }

  @Mutation(() => PledgePayload, { description: 'The village’s first secretary confirms or refuses a delivery, once; never who reported it or stands for the enterprise.' })
  async decidePledgeDelivery(@Access('pledge.confirm') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => DecidePledgeDeliveryInput, { description: 'Which, and what the village says.' }) input: DecidePledgeDeliveryInput): Promise<PledgePayload> {
    return answering<Answer>(language, NOTHING, () => this.delivering.decide(access, input))
  }
}
