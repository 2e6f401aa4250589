import type { NoWord, PhotoAnswer, ReportAnswer } from './delivery-answers'
import { askedDelay, retryDelay } from './retry-delay'
import type { Pause, RefusalReason, WaitingReport } from './waiting-report'

/** After so many times of sending the photos anew in a row, the refusal stands. */
const mostRegrets = 3

/** When an answer came, by the device's clock in milliseconds, and a number from 0 to 1 for its wait. */
export interface Moment {
  readonly now: number
  readonly random: number
}

/** The report after one of its photos was sent. */
export function afterPhoto(report: WaitingReport, photoId: string, answer: PhotoAnswer, moment: Moment): WaitingReport {
  const place = report.photos.findIndex(({ id }) => id === photoId)
  const withPhoto = (part: { readonly arrived?: true; readonly cut?: true }): WaitingReport => ({
    ...report,
    photos: report.photos.map((photo, index) => (index === place ? { ...photo, ...part } : photo)),
  })
  switch (answer.kind) {
    case 'KEPT':
      return { ...withPhoto({ arrived: true }), failures: 0, pause: null }
    case 'REFUSED':
      return refused(report, [{ field: ['attachments', String(place)], message: answer.message }])
    case 'NO_ANSWER':
      return afterSilence(withPhoto({ cut: true }), answer, moment)
    default:
      return afterSilence(report, answer, moment)
  }
}

/** The report after it was sent itself. */
export function afterReport(report: WaitingReport, answer: ReportAnswer, moment: Moment): WaitingReport {
  switch (answer.kind) {
    case 'TAKEN':
      return { ...report, state: 'DELIVERED', words: '', failures: 0, faults: 0, regrets: 0, pause: null, reasons: [], number: answer.number, deliveredAt: new Date(moment.now).toISOString() }
    case 'CONFLICT':
      return { ...refused(report, answer.reasons), state: 'CONFLICT' }
    case 'REFUSED':
      return refused(report, answer.reasons)
    case 'PHOTOS_GONE': {
      if (report.regrets >= mostRegrets) return refused(report, answer.reasons)
      const photos = report.photos.map((photo, place) => (answer.places.includes(place) ? { ...photo, arrived: false } : photo))
      return resting({ ...report, photos, regrets: report.regrets + 1 }, 'PHOTOS', moment, report.regrets === 0 ? 0 : retryDelay(report.regrets, moment.random))
    }
    default:
      return afterSilence(report, answer, moment)
  }
}

function refused(report: WaitingReport, reasons: readonly RefusalReason[]): WaitingReport {
  return { ...report, state: 'REFUSED', failures: 0, faults: 0, regrets: 0, pause: null, reasons }
}

function afterSilence(report: WaitingReport, answer: NoWord, moment: Moment): WaitingReport {
  switch (answer.kind) {
    case 'NO_ANSWER':
      return resting({ ...report, faults: 0 }, 'NO_ANSWER', moment, retryDelay(report.failures + 1, moment.random))
    case 'FAULT':
      return resting({ ...report, faults: report.faults + 1 }, 'FAULT', moment, retryDelay(report.failures + 1, moment.random))
    case 'WAIT':
      return { ...report, pause: pauseOf('ASKED', moment, askedDelay(answer.seconds)) }
    case 'SIGNED_OUT':
      return report
  }
}

function resting(report: WaitingReport, cause: Pause['cause'], moment: Moment, delay: number): WaitingReport {
  return { ...report, failures: report.failures + 1, pause: pauseOf(cause, moment, delay) }
}

function pauseOf(cause: Pause['cause'], { now }: Moment, delay: number): Pause {
  return { cause, from: now, until: now + delay }
}
