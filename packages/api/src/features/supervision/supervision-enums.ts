import { registerEnumType } from 'type-graphql'
import { RecognitionKind, SupervisionNeed, SupervisorConflictKind, SupervisorTieKind } from './supervision-codes.js'

registerEnumType(RecognitionKind, {
  name: 'RecognitionKind',
  description: 'What a supervisor is recognised by (C-17).',
  valuesConfig: { COMMENDATION_NOTICE: { description: 'A notice of commendation (通报表扬).' }, MERIT_AWARD: { description: 'A merit award (记功奖励).' }, CERTIFICATE: { description: 'A certificate (荣誉证书).' } },
})
registerEnumType(SupervisionNeed, {
  name: 'SupervisionNeed',
  description: 'What a village needs for its supervisors (C-8).',
  valuesConfig: {
    VACANT: { description: 'Fewer than ten are in office.' },
    ENDING_SOON: { description: 'A term ends within 60 days.' },
    TRAINING_DUE: { description: 'Somebody was not trained in the last twelve months.' },
    CONFLICTS: { description: 'Somebody has a conflict of interest.' },
  },
})
registerEnumType(SupervisorTieKind, {
  name: 'SupervisorTieKind',
  description: 'How somebody is tied to a cadre.',
  valuesConfig: { OWN_HOUSEHOLD: { description: 'The own household is registered, and has a cadre.' }, KIN_OF_CADRE: { description: 'Kin to a cadre.' } },
})
registerEnumType(SupervisorConflictKind, {
  name: 'SupervisorConflictKind',
  description: 'Why somebody may not supervise a village.',
  valuesConfig: {
    OWN_HOUSEHOLD: { description: 'The cadre of the own household answers for the village or a household there.' },
    KIN_OF_CADRE: { description: 'Kin to a cadre who does.' },
    OTHER_POST: { description: 'The person holds a post there, or in the office of its town.' },
  },
})
