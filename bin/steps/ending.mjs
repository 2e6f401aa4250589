/**
 * What must be undone when the script ends early: commands ended, servers stopped,
 * folders removed. A signal alone would end a script without a word to any of them.
 */
const undoings = new Set()
const signals = ['SIGINT', 'SIGTERM']

/**
 * @param {() => void} undo runs at once and without waiting, for the process is ending
 * @returns {() => void} call it when there is nothing left to undo
 */
export function whenEnding(undo) {
  if (undoings.size === 0) {
    process.on('exit', undoAll)
    for (const signal of signals) process.on(signal, endEarly)
  }
  undoings.add(undo)
  return () => {
    undoings.delete(undo)
    if (undoings.size > 0) return
    process.off('exit', undoAll)
    for (const signal of signals) process.off(signal, endEarly)
  }
}

function endEarly() {
  process.exit(130)
}

function undoAll() {
  for (const undo of undoings) undo()
}
