/** Where files stand that nobody needs after a power cut. */
import { accessSync, constants, statfsSync } from 'node:fs'
import os from 'node:os'

const LINUX_MEMORY = '/dev/shm'
/** Room for the databases of two test workers, their server's logs and their attachments, several times over. */
const ROOM_BYTES = 3 * 2 ** 30

/**
 * The folder for temporary files in memory where there is one with enough room, otherwise the system's own for temporary
 * files. Tests make and remove hundreds of databases, and a disk would be waited for at every table of each.
 */
export function memoryFolder() {
  if (process.env.TMPDIR !== undefined) return os.tmpdir()
  try {
    accessSync(LINUX_MEMORY, constants.W_OK)
    const { bavail, bsize } = statfsSync(LINUX_MEMORY)
    return bavail * bsize >= ROOM_BYTES ? LINUX_MEMORY : os.tmpdir()
  } catch {
    // Another system, or a container without one: the answer is the disk, whatever the reason.
    return os.tmpdir()
  }
}
