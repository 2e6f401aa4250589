import type { Transaction } from '../../data/database.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const SLOTS = new UnscopedTable('AppointmentSlot', 'quota keys, read and written by the appointment feature alone')

/** Who takes a place from which day until which last day; null has no end. */
export interface SlotHolder {
  readonly holderId: string
  readonly fromDay: string
  readonly untilDay: string | null
}

/**
 * Takes places that only one may hold at a time. A place whose holder's last day lies before the first day of the next
 * is free. Answers the first place that is held by somebody else, or null when all were taken. Of many who ask at once
 * the unique key lets one through.
 */
export const takeSlots = async (transaction: Transaction, slots: readonly string[], { holderId, fromDay, untilDay }: SlotHolder): Promise<string | null> => {
  for (const slot of slots.toSorted()) {
    const key = [{ column: 'slot', equals: slot }] as const
    const held = await SLOTS.findOne(transaction, key, true)
    if (held === null) {
      if (!(await insertSlot(transaction, slot, holderId, untilDay))) return slot
    } else if (held.untilDay !== null && held.untilDay < fromDay) {
      await SLOTS.update(transaction, key, { holderId, untilDay })
    } else {
      return slot
    }
  }
  return null
}

const insertSlot = async (transaction: Transaction, slot: string, holderId: string, untilDay: string | null): Promise<boolean> => {
  try {
    await SLOTS.insert(transaction, [{ slot, holderId, untilDay }])
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** Sets the last day of places, as far as the holders still hold them. */
export const endSlots = async (transaction: Transaction, slots: readonly string[], holderIds: readonly string[], untilDay: string): Promise<void> => {
  await SLOTS.update(transaction, [{ column: 'slot', in: slots }, { column: 'holderId', in: holderIds }], { untilDay })
}

/** Which of the places are held on a day or after it. */
export const heldSlots = async (transaction: Transaction, slots: readonly string[], day: string): Promise<Set<string>> => {
  const rows = await SLOTS.findMany(transaction, [{ column: 'slot', in: slots }, { anyOf: [[{ column: 'untilDay', equals: null }], [{ column: 'untilDay', from: day }]] }], { lock: true })
  return new Set(rows.map((row) => row.slot))
}
