import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AppointingService } from './appointing-service.js'
import { AppointInput, EndAppointmentInput, RenewAppointmentInput, SetCadreSkillsInput } from './appointment-input.js'
import { AppointPayload } from './appointment-payload.js'
import type { EndingService } from './ending-service.js'
import { AssignHouseholdsInput, HandOverHouseholdsInput } from './hand-over-input.js'
import { AssignHouseholdsPayload, HandOverHouseholdsPayload } from './hand-over-payload.js'
import type { HandOverService } from './hand-over-service.js'
import type { RenewalService } from './renewal-service.js'
import type { SkillProfile } from './skill-profile.js'

const NOTHING = { appointment: null as Row<'Appointment'> | null, replayed: false }

/** Who becomes responsible for what, and who no longer is. */
@Resolver()
export class AppointingResolver {
  constructor(
    private readonly appointing: AppointingService,
    private readonly ending: EndingService,
    private readonly handing: HandOverService,
    private readonly profiles: SkillProfile,
    private readonly renewals: RenewalService,
  ) {}

  @Mutation(() => AppointPayload, { description: 'Appoints somebody. A banner office appoints supervisors and section-level leaders of its banner, the administrator all.' })
  appoint(@Access('appointment.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => AppointInput, { description: 'Whom, to what, where, from when to when.' }) input: AppointInput): Promise<AppointPayload> {
    return answering(language, NOTHING, () => this.appointing.appoint(access, input))
  }

  @Mutation(() => AppointPayload, { description: 'Sets the last day of an appointment; the view ends with it. A section-level leader’s households become open.' })
  endAppointment(@Access('appointment.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndAppointmentInput, { description: 'Which, when and why.' }) input: EndAppointmentInput): Promise<AppointPayload> {
    return answering(language, NOTHING, () => this.ending.end(access, input))
  }

  @Mutation(() => AppointPayload, { description: 'Lets an appointment go on beyond its last day: a new one follows without a gap, with the households of a section-level leader.' })
  renewAppointment(@Access('appointment.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RenewAppointmentInput, { description: 'Which, until when.' }) input: RenewAppointmentInput): Promise<AppointPayload> {
    return answering(language, NOTHING, () => this.renewals.renew(access, input))
  }

  @Mutation(() => AppointPayload, { description: 'Sets what the holder of an appointment is good at (C-18); for whoever may appoint to it.' })
  setCadreSkills(@Access('appointment.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => SetCadreSkillsInput, { description: 'Which appointment, which skills.' }) input: SetCadreSkillsInput): Promise<AppointPayload> {
    return answering(language, NOTHING, () => this.profiles.set(access, input))
  }

  @Mutation(() => HandOverHouseholdsPayload, { description: 'Hands all or some of a section-level leader’s households to another of the same banner, from today on.' })
  handOverHouseholds(@Access('household.handOver') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => HandOverHouseholdsInput, { description: 'From whom, to whom, which.' }) input: HandOverHouseholdsInput): Promise<HandOverHouseholdsPayload> {
    return answering(language, { handedOver: 0 }, async () => ({ handedOver: await this.handing.handOver(access, input) }))
  }

  @Mutation(() => AssignHouseholdsPayload, { description: 'Gives households without anybody in charge to a section-level leader of the banner, from today on.' })
  assignHouseholds(@Access('household.handOver') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => AssignHouseholdsInput, { description: 'To whom, which.' }) input: AssignHouseholdsInput): Promise<AssignHouseholdsPayload> {
    return answering(language, { assigned: 0 }, async () => ({ assigned: await this.handing.assign(access, input) }))
  }
}
