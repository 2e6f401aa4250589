import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as short from './rxjs'

/** As Apollo Client gets it, whose part it is and not the portal's. */
const whole = createRequire(import.meta.resolve('@apollo/client'))('rxjs') as typeof short

type Library = typeof short
type Source = InstanceType<Library['Observable']>

beforeAll(() => void vi.useFakeTimers())
afterAll(() => void vi.useRealTimers())

/** All that is heard of a source, with the instants between which it is heard, and what is done to it meanwhile. */
async function heard(rx: Library, make: (rx: Library, log: (what: unknown) => void) => Source | Promise<void>): Promise<unknown[]> {
  const said: unknown[] = []
  const log = (what: unknown) => void said.push(what instanceof Error ? what.message : what)
  const source = make(rx, log)
  if ('subscribe' in source) source.subscribe({ next: log, error: (reason) => log(['error', reason instanceof Error ? reason.message : reason]), complete: () => log('complete') })
  log('begun')
  await vi.runAllTimersAsync()
  await source
  return said
}

/** Both say the same, and they do say something. */
async function expectAlike(make: Parameters<typeof heard>[1]): Promise<void> {
  const [ours, theirs] = [await heard(short, make), await heard(whole, make)]
  expect(ours).toEqual(theirs)
  expect(ours.length).toBeGreaterThan(1)
}

const piped = (source: unknown, ...operators: unknown[]): Source => (source as { pipe: (...all: unknown[]) => Source }).pipe(...operators)
const fault = () => {
  throw new Error('a fault')
}
/** Two values, the second after a while, and then an end. */
const slow = (rx: Library, log: (what: unknown) => void, end: 'complete' | 'error' = 'complete') =>
  new rx.Observable<number>((subscriber) => {
    log('started')
    subscriber.next(1)
    const timer = setTimeout(() => {
      subscriber.next(2)
      if (end === 'complete') subscriber.complete()
      else subscriber.error(new Error('gone'))
      subscriber.next(3)
    }, 1)
    return () => {
      log('stopped')
      clearTimeout(timer)
    }
  })

describe('a source says what the library’s says', () => {
  test('of a list, of values, of a promise that is kept or broken, of nothing and of a fault', async () => {
    await expectAlike((rx) => rx.from([1, 2]))
    await expectAlike((rx) => rx.of('a', 'b'))
    await expectAlike((rx) => rx.from(Promise.resolve(1)))
    await expectAlike((rx) => rx.from(Promise.reject(new Error('broken'))))
    await expectAlike((rx) => rx.EMPTY)
    await expectAlike((rx) => rx.throwError(() => new Error('at once')))
    await expectAlike((rx) => new rx.Observable(fault))
  })

  test('when it is its own time, and nothing after its end', async () => {
    await expectAlike((rx, log) => slow(rx, log))
    await expectAlike((rx, log) => slow(rx, log, 'error'))
  })

  test('with what each step makes of it', async () => {
    await expectAlike((rx) => piped(rx.of(1, 2, 3), rx.map((value: number) => value * 2), rx.filter((value: number) => value !== 4)))
    await expectAlike((rx) => piped(rx.of(1, 2), rx.map(fault)))
    await expectAlike((rx, log) => piped(slow(rx, log), rx.filter(fault)))
    await expectAlike((rx, log) => piped(slow(rx, log), rx.materialize(), rx.map((notification) => JSON.stringify({ ...(notification as object), hasValue: undefined }))))
    await expectAlike((rx, log) => piped(slow(rx, log, 'error'), rx.materialize(), rx.map((notification) => (notification as { kind: string }).kind)))
    await expectAlike((rx, log) => piped(slow(rx, log), rx.finalize(() => log('last'))))
    await expectAlike((rx, log) => piped(slow(rx, log), (rx.observeOn as (when: unknown) => unknown)(rx.asapScheduler)))
  })

  test('with one source for each value, all at once or one after the other', async () => {
    await expectAlike((rx, log) => piped(slow(rx, log), rx.mergeMap((value: number) => piped(slow(rx, log), rx.map((inner: number) => [value, inner])))))
    await expectAlike((rx, log) => piped(slow(rx, log), rx.mergeMap(async () => 'kept')))
    await expectAlike((rx) => piped(rx.of(1, 2), rx.mergeMap(fault)))
    await expectAlike((rx, log) => piped(rx.of(1), rx.mergeMap(() => slow(rx, log, 'error'))))
    await expectAlike((rx, log) => rx.concat(slow(rx, log), rx.of(7), slow(rx, log)))
    await expectAlike((rx, log) => rx.concat(slow(rx, log, 'error'), rx.of(7)))
  })

  test('with something else where it fails, at once or later', async () => {
    await expectAlike((rx) => piped(rx.throwError(() => new Error('one')), rx.catchError((reason) => rx.of((reason as Error).message))))
    await expectAlike((rx, log) => piped(slow(rx, log, 'error'), rx.catchError(() => slow(rx, log))))
    await expectAlike((rx, log) => piped(slow(rx, log, 'error'), rx.catchError(fault)))
  })

  test('to whoever watches it, from the beginning to the end, whoever ends it', async () => {
    const watch = (rx: Library, log: (what: unknown) => void) =>
      rx.tap({ next: (value) => log(['sees', value]), error: () => log('sees a fault'), complete: () => log('sees the end'), subscribe: () => log('sees the beginning'), unsubscribe: () => log('sees it left'), finalize: () => log('sees it over') })
    await expectAlike((rx, log) => piped(slow(rx, log), watch(rx, log)))
    await expectAlike((rx, log) => piped(slow(rx, log, 'error'), watch(rx, log)))
    await expectAlike(async (rx, log) => piped(slow(rx, log), watch(rx, log)).subscribe(log).unsubscribe())
    await expectAlike((rx) => piped(rx.of(1), rx.tap({ next: fault })))
    await expectAlike((rx) => piped(rx.of(1), rx.tap({ complete: fault })))
  })

  test('as its last value, to whoever waits for it', async () => {
    await expectAlike(async (rx, log) => log(await rx.lastValueFrom(slow(rx, log), { defaultValue: 0 })))
    await expectAlike(async (rx, log) => log(await rx.lastValueFrom(rx.EMPTY, { defaultValue: 0 as never })))
    await expectAlike(async (rx, log) => log(await rx.lastValueFrom(slow(rx, log, 'error'), { defaultValue: 0 }).catch((reason: unknown) => reason)))
  })
})

describe('what is told by hand', () => {
  test('reaches all who listen then, in their order, though they come and leave meanwhile', async () => {
    await expectAlike(async (rx, log) => {
      const subject = new rx.Subject<number>()
      const first = subject.subscribe((value) => {
        log(['first', value])
        if (value === 1) subject.subscribe((late) => log(['late', late]))
        if (value === 2) second.unsubscribe()
      })
      const second = subject.subscribe({ next: (value) => log(['second', value]), complete: () => log('second ends') })
      log(subject.observed)
      for (const value of [1, 2, 3]) subject.next(value)
      first.unsubscribe()
      subject.complete()
      subject.next(4)
      subject.subscribe({ complete: () => log('over already') })
      log(subject.observed)
    })
  })

  test('goes on from one to the other, and is known to who begins later', async () => {
    await expectAlike(async (rx, log) => {
      const input = new rx.Subject<number>()
      const subject = new rx.BehaviorSubject<number>(0)
      input.subscribe(subject)
      subject.subscribe((value) => log(['early', value]))
      input.next(1)
      subject.subscribe((value) => log(['late', value]))
      input.next(2)
      log(subject.getValue())
      input.complete()
      subject.subscribe({ next: log, complete: () => log('over') })
    })
    await expectAlike(async (rx, log) => {
      const subject = new rx.ReplaySubject<number>()
      subject.next(1)
      subject.subscribe({ next: (value) => log(['one', value]), error: () => log('one fails') })
      subject.next(2)
      subject.error(new Error('over'))
      subject.next(3)
      subject.subscribe({ next: (value) => log(['two', value]), error: () => log('two fails') })
    })
  })
})

describe('a source that is shared', () => {
  const listeners = async (log: (what: unknown) => void, source: Source) => {
    const listen = (name: string) => source.subscribe({ next: (value) => log([name, value]), error: () => log([name, 'fails']), complete: () => log([name, 'ends']) })
    const one = listen('one')
    const two = listen('two')
    one.unsubscribe()
    two.unsubscribe()
    const three = listen('three')
    await new Promise((resolve) => setTimeout(resolve, 5))
    three.unsubscribe()
    listen('four').unsubscribe()
    listen('five')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }

  test('begins once, ends with the last who listens, and begins anew', async () => {
    for (const end of ['complete', 'error'] as const) {
      await expectAlike(async (rx, log) => listeners(log, piped(slow(rx, log, end), rx.share())))
      await expectAlike(async (rx, log) => listeners(log, piped(slow(rx, log, end), (rx.shareReplay as (how: object) => unknown)({ refCount: true }))))
    }
    await expectAlike(async (rx, log) => listeners(log, piped(rx.of(1, 2), rx.share())))
    await expectAlike(async (rx, log) => listeners(log, piped(rx.of(1, 2), (rx.shareReplay as (how: object) => unknown)({ refCount: true }))))
  })
})

describe('a subscription', () => {
  test('ends what was given to it, at once where it has ended, and what it began', async () => {
    await expectAlike(async (rx, log) => {
      const subscription = slow(rx, log).subscribe(log)
      subscription.add(() => log('mine'))
      const other = slow(rx, log).subscribe(log)
      subscription.add(other)
      subscription.unsubscribe()
      subscription.unsubscribe()
      subscription.add(() => log('late'))
      log(other.closed)
    })
    await expectAlike(async (rx, log) => {
      const source = new rx.Observable<number>((subscriber) => {
        subscriber.add(slow(rx, log).subscribe((value) => subscriber.next(value)))
      })
      const subscription = source.subscribe(log)
      subscription.unsubscribe()
    })
  })
})

describe('what nobody listens for', () => {
  test('a fault of who listens, or one without anybody to hear it, is thrown where the page sees it', () => {
    for (const rx of [short, whole]) {
      rx.of(1).subscribe(fault)
      expect(() => vi.runAllTimers()).toThrow('a fault')
      rx.throwError(() => new Error('unheard')).subscribe()
      expect(() => vi.runAllTimers()).toThrow('unheard')
    }
  })
})
