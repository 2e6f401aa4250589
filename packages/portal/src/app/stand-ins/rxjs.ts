/*
 * In the place of rxjs, of which Apollo Client uses a tenth: sources that are listened to, shared and chained. Each part does
 * what the library's does of the same name for the ways in which it is called here; a test holds both beside each other.
 */

import { Observable, report, Subject, ReplaySubject, Subscriber, type Observer, type Operator, type Subscription } from './rxjs-sources'

export { BehaviorSubject, Observable, ReplaySubject, Subject } from './rxjs-sources'

type Input<Value> = Observable<Value> | readonly Value[] | PromiseLike<Value>

/** Listens to a source for a destination, which hears all that is not said to do otherwise, and its faults. */
function listen<In, Out>(source: Observable<In>, destination: Subscriber<Out>, heard: Observer<In>, ended?: () => void): void {
  const passedOn = { next: (value: unknown) => destination.next(value as Out), error: (reason: unknown) => destination.error(reason), complete: () => destination.complete() }
  const subscriber = new Subscriber<In>({ ...passedOn, ...heard }, passedOn.error, ended)
  destination.add(subscriber)
  source.subscribe(subscriber)
}

const operator =
  <In, Out>(begin: (source: Observable<In>, destination: Subscriber<Out>) => void): Operator<In, Out> =>
  (source) =>
    new Observable((destination) => begin(source, destination))

export const EMPTY = new Observable<never>((subscriber) => subscriber.complete())

export const throwError = (reason: () => unknown): Observable<never> => new Observable((subscriber) => subscriber.error(reason()))

export function from<Value>(input: Input<Value>): Observable<Value> {
  if (input instanceof Observable) return input
  return new Observable((subscriber) => {
    if ('then' in input) {
      input.then(
        (value) => {
          subscriber.next(value)
          subscriber.complete()
        },
        (reason: unknown) => subscriber.error(reason),
      )
      return
    }
    for (const value of input) {
      if (subscriber.closed) return
      subscriber.next(value)
    }
    subscriber.complete()
  })
}

export const of = <Value>(...values: readonly Value[]): Observable<Value> => from(values)

export const map = <In, Out>(project: (value: In) => Out): Operator<In, Out> => operator((source, destination) => listen(source, destination, { next: (value) => destination.next(project(value)) }))

export const filter = <Value>(holds: (value: Value) => boolean): Operator<Value, Value> => operator((source, destination) => listen(source, destination, { next: (value) => holds(value) && destination.next(value) }))

interface Watcher<Value> extends Observer<Value> {
  readonly subscribe?: () => void
  readonly unsubscribe?: () => void
  readonly finalize?: () => void
}

export const tap = <Value>(watcher: Watcher<Value>): Operator<Value, Value> =>
  operator((source, destination) => {
    watcher.subscribe?.()
    let isOver = false
    const before = {
      next: (value: Value) => {
        watcher.next?.(value)
        destination.next(value)
      },
      error: (reason: unknown) => {
        isOver = true
        watcher.error?.(reason)
        destination.error(reason)
      },
      complete: () => {
        isOver = true
        watcher.complete?.()
        destination.complete()
      },
    }
    listen(source, destination, before, () => {
      if (!isOver) watcher.unsubscribe?.()
      watcher.finalize?.()
    })
  })

export const finalize = <Value>(callback: () => void): Operator<Value, Value> =>
  operator((source, destination) => {
    try {
      source.subscribe(destination)
    } finally {
      destination.add(callback)
    }
  })

export const materialize = <Value>(): Operator<Value, unknown> =>
  operator((source, destination) => {
    const last = (notification: unknown) => {
      destination.next(notification)
      destination.complete()
    }
    listen(source, destination, { next: (value) => destination.next({ kind: 'N', value }), error: (error) => last({ kind: 'E', error }), complete: () => last({ kind: 'C' }) })
  })

/** Goes on with what is selected where a source fails. */
export const catchError = <Value>(select: (reason: unknown) => Input<Value>): Operator<Value, Value> =>
  operator((source, destination) => {
    let instead: Observable<Value> | undefined
    // Whatever is selected begins once nothing of the source is left, even where it fails at once.
    listen(source, destination, { error: (reason) => { instead = from(select(reason)) } }, () => instead?.subscribe(destination))
  })

/** The sources that are made of values, at most so many at a time. */
const merged = <In, Out>(project: (value: In) => Input<Out>, most: number): Operator<In, Out> =>
  operator((source, destination) => {
    const waiting: In[] = []
    let active = 0
    let isOver = false
    const goOn = () => {
      while (active < most && waiting.length > 0) begin(waiting.shift() as In)
      if (isOver && active === 0) destination.complete()
    }
    const begin = (value: In) => {
      active += 1
      let isDone = false
      listen(from(project(value)), destination, { complete: () => { isDone = true } }, () => {
        if (!isDone) return
        active -= 1
        goOn()
      })
    }
    const next = (value: In) => (active < most ? begin(value) : void waiting.push(value))
    listen(source, destination, { next, complete: () => { isOver = true; goOn() } })
  })

export const mergeMap = <In, Out>(project: (value: In) => Input<Out>): Operator<In, Out> => merged(project, Infinity)

export const concat = <Value>(...sources: readonly Observable<Value>[]): Observable<Value> => merged((source: Observable<Value>) => source, 1)(from(sources))

/** Listens to a source once for all who listen, from the first of them until it ends or none is left. */
const shared = <Value>(connector: () => Subject<Value>, staysComplete: boolean): Operator<Value, Value> => {
  let subject: Subject<Value> | undefined
  let connection: Subscription | undefined
  let count = 0
  let isOver = false
  const reset = () => {
    connection = subject = undefined
    isOver = false
  }
  return operator((source, destination) => {
    count += 1
    const all = (subject ??= connector())
    destination.add(() => {
      count -= 1
      if (count > 0 || isOver) return
      const before = connection
      reset()
      before?.unsubscribe()
    })
    all.subscribe(destination)
    if (connection || count === 0) return
    const hearing = new Subscriber<Value>(
      {
        next: (value) => all.next(value),
        error: (reason) => {
          reset()
          all.error(reason)
        },
        complete: () => {
          isOver = true
          if (!staysComplete) reset()
          all.complete()
        },
      },
      report,
    )
    connection = hearing
    source.subscribe(hearing)
  })
}

export const share = <Value>(): Operator<Value, Value> => shared(() => new Subject(), false)

export const shareReplay = <Value>(): Operator<Value, Value> => shared(() => new ReplaySubject(), true)

/** The one way of telling later that there is. */
export const asapScheduler = undefined

/** Tells of a source as soon as what runs now is done. */
export const observeOn = <Value>(): Operator<Value, Value> =>
  operator((source, destination) => {
    const soon = (tell: () => void) => queueMicrotask(() => { if (!destination.closed) tell() })
    listen(source, destination, { next: (value) => soon(() => destination.next(value)), error: (reason) => soon(() => destination.error(reason)), complete: () => soon(() => destination.complete()) })
  })

export const lastValueFrom = async <Value>(source: Observable<Value>, { defaultValue }: { readonly defaultValue: Value }): Promise<Value> =>
  new Promise((resolve, reject) => {
    let last = defaultValue
    source.subscribe({ next: (value) => { last = value }, error: reject, complete: () => resolve(last) })
  })

/** What only watched fragments, and queries asked again when a window is looked at, are made of: the portal has none of either. */
const notHere = (): never => {
  throw new Error('Nobody watches fragments or windows')
}
export { notHere as distinctUntilChanged, notHere as fromEvent, notHere as timer }
