/** That a supervisor took part in a training (C-8). */
export interface SupervisorTrainingRow {
  readonly id: string
  /** The training, the same for all who took part. */
  readonly session: string
  readonly regionCode: string
  readonly accountId: string
  readonly heldOn: string
  readonly subject: string
  readonly hours: number
  /** Who gave it. */
  readonly teacher: string
  readonly recordedBy: string
}

/** What a supervisor was recognised by (C-17). */
export interface SupervisorRecognitionRow {
  readonly id: string
  readonly regionCode: string
  readonly accountId: string
  readonly kind: 'COMMENDATION_NOTICE' | 'CERTIFICATE'
  readonly awardedOn: string
  readonly documentNumber: string
  readonly reason: string
  readonly recordedBy: string
}
