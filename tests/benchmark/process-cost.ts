import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

const TICK_MILLISECONDS = 10

interface ProcessTimes {
  readonly pid: number
  readonly parent: number
  /** Milliseconds of processor time, in user and kernel mode. */
  readonly cpu: number
  readonly residentBytes: number
}

const PAGE = 4096

const linuxTimes = (pid: number): ProcessTimes | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The program's name stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { pid, parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * TICK_MILLISECONDS, residentBytes: Number(fields[21]) * PAGE }
  } catch (error) {
    // A process that has ended in the meantime has no more to tell.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ESRCH') return null
    throw error
  }
}

const secondsOf = (clock: string): number => clock.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0)

const listedTimes = (): ProcessTimes[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,time=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent, time, resident]) => ({ pid: Number(pid), parent: Number(parent), cpu: secondsOf(time ?? '0') * 1000, residentBytes: Number(resident) * 1024 }))

const everyProcess = (): ProcessTimes[] =>
  process.platform === 'linux'
    ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => linuxTimes(Number(name)) ?? [])
    : listedTimes()

const family = (root: number): ProcessTimes[] => {
  const all = everyProcess()
  const members = new Set([root])
  for (let before = 0; before !== members.size; ) {
    before = members.size
    for (const each of all) if (members.has(each.parent)) members.add(each.pid)
  }
  return all.filter((each) => members.has(each.pid))
}

/** Processor time that a process and its children have used so far, milliseconds, as the operating system counts it. */
export const cpuOf = (pid: number): number => family(pid).reduce((sum, each) => sum + each.cpu, 0)

/** Memory that a process and its children hold now, bytes. */
export const residentBytesOf = (pid: number): number => family(pid).reduce((sum, each) => sum + each.residentBytes, 0)
