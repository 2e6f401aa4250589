import { deliverAnswer } from './deliver-answer'
import { deliverObservation } from './deliver-observation'
import type { ReportAnswer } from './delivery-answers'
import type { Sender } from './service-request'
import { answerForm, type WaitingReport } from './waiting-report'

/** Sends a finished record the way of its form. */
export function sendRecord(sender: Sender, record: WaitingReport, clock: () => number = Date.now): Promise<ReportAnswer> {
  return record.form === answerForm ? deliverAnswer(sender, record) : deliverObservation(sender, record, clock)
}
