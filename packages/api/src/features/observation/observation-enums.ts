import { registerEnumType } from 'type-graphql'
import { DeadlineKind, EscalationLevel, ObservationKind, ObservationStatus, Severity } from './observation-codes.js'

registerEnumType(ObservationKind, {
  name: 'ObservationKind',
  description: 'What an observation is about (dossier 4.2).',
  valuesConfig: {
    IDENTIFICATION: { description: 'A household wrongly registered, or one that was missed.' },
    EXIT: { description: 'A household wrongly exited.' },
    FUND_USE: { description: 'How money was used.' },
    PROJECT: { description: 'Progress or quality of a project.' },
    PUBLICITY: { description: 'A public notice missing, late or wrong.' },
    CADRE_CONDUCT: { description: 'A cadre who does not visit, or only fills in forms.' },
    ENTITLEMENT: { description: 'Coal, a grant or a job that did not arrive.' },
    ENTERPRISE_PROMISE: { description: 'What an enterprise promised and did not keep.' },
    LIVING_CONDITION: { description: 'A dangerous house, water, roads.' },
    COMMENDATION: { description: 'Praise: triaged, then closed with thanks.' },
  },
})
registerEnumType(ObservationStatus, {
  name: 'ObservationStatus',
  description: 'How far the handling of an observation has come.',
  valuesConfig: {
    SUBMITTED: { description: 'Waits for triage, 2 working days.' },
    TRIAGED: { description: 'Waits to be assigned or declined, 5 working days from submission.' },
    ASSIGNED: { description: 'A handler looks into it; to be finished in 15 calendar days.' },
    DECLINED: { description: 'Not taken up; ended, unless the reporter reopens it once.' },
    CONFIRMED: { description: 'Found to be true.' },
    UNFOUNDED: { description: 'Found not to be true.' },
    RECTIFYING: { description: 'Being put right.' },
    VERIFIED: { description: 'The banner office checked that it was put right.' },
    CLOSED: { description: 'Ended, unless the reporter reopens it once.' },
  },
})
registerEnumType(EscalationLevel, {
  name: 'EscalationLevel',
  description: 'To which level an observation was passed up when its deadline ran out (dossier 4.1).',
  valuesConfig: { BANNER: { description: 'The banner’s office heard of it.' }, CITY: { description: 'The city’s office heard of it.' } },
})
registerEnumType(DeadlineKind, {
  name: 'DeadlineKind',
  description: 'Which clock of an observation runs (dossier 4.1).',
  valuesConfig: {
    TRIAGE: { description: 'To look at it: 2 working days from its submission.' },
    ACCEPTANCE: { description: 'To accept or decline it: 5 working days from its submission or reopening.' },
    FINISH: { description: 'To finish it: 15 calendar days from its acceptance, once prolonged by 15 at most.' },
  },
})
registerEnumType(Severity, {
  name: 'Severity',
  description: 'How serious an observation is; the office may change it at triage.',
  valuesConfig: {
    NORMAL: { description: 'Usual.' },
    SERIOUS: { description: 'Serious.' },
    URGENT: { description: 'To be looked at first.' },
  },
})
