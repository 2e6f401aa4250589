/**
 * npm runs a script through a shell and, told to stop, passes the signal to the
 * shell alone, which ends without a word to the script. A script of npm's therefore
 * watches whether its parent is still there, and takes the loss as the signal.
 *
 * @param {() => void} stop
 */
export function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 300)
  timer.unref()
}
