/* The sources of `rxjs.ts`, and how they are listened to. */

type Teardown = Subscription | { unsubscribe(): void } | (() => void) | undefined | null | void

export interface Observer<Value> {
  readonly next?: (value: Value) => void
  readonly error?: (reason: unknown) => void
  readonly complete?: () => void
}

export type Operator<In, Out> = (source: Observable<In>) => Observable<Out>

const end = (teardown: Exclude<Teardown, undefined | null | void>): void => (typeof teardown === 'function' ? teardown() : teardown.unsubscribe())

/** What nobody listens for is told to the page, as an exception that nobody caught. */
export const report = (reason: unknown): void => {
  setTimeout(() => {
    throw reason
  })
}

export class Subscription {
  closed = false
  private readonly teardowns = new Set<Exclude<Teardown, undefined | null | void>>()

  add(teardown: Teardown): void {
    if (!teardown || teardown === this) return
    if (this.closed) return end(teardown)
    if (teardown instanceof Subscription) {
      if (teardown.closed) return
      teardown.teardowns.add(() => this.teardowns.delete(teardown))
    }
    this.teardowns.add(teardown)
  }

  unsubscribe(): void {
    if (this.closed) return
    this.closed = true
    const faults: unknown[] = []
    for (const teardown of this.teardowns) {
      try {
        end(teardown)
      } catch (fault) {
        faults.push(fault)
      }
    }
    this.teardowns.clear()
    if (faults.length > 0) throw faults[0]
  }
}

/** Hears of a source until it ends: nothing after that. What the one who listens throws goes where it was said to. */
export class Subscriber<Value> extends Subscription {
  private isStopped = false

  constructor(
    private readonly heard: Observer<Value>,
    private readonly failed: (reason: unknown) => void,
    private readonly ended?: () => void,
  ) {
    super()
  }

  next(value: Value): void {
    if (!this.isStopped) this.tell(() => this.heard.next?.(value))
  }

  error(reason: unknown): void {
    this.last(() => (this.heard.error ?? this.failed).call(this.heard, reason))
  }

  complete(): void {
    this.last(() => this.heard.complete?.())
  }

  override unsubscribe(): void {
    if (this.closed) return
    this.isStopped = true
    super.unsubscribe()
    this.ended?.()
  }

  private last(told: () => void): void {
    if (this.isStopped) return
    this.isStopped = true
    try {
      this.tell(told)
    } finally {
      this.unsubscribe()
    }
  }

  private tell(told: () => void): void {
    try {
      told()
    } catch (fault) {
      this.failed(fault)
    }
  }
}

export class Observable<Value> {
  constructor(private readonly start?: (subscriber: Subscriber<Value>) => Teardown) {}

  subscribe(observer: Observer<Value> | ((value: Value) => void) = {}): Subscription {
    const subscriber = observer instanceof Subscriber ? (observer as Subscriber<Value>) : new Subscriber<Value>(typeof observer === 'function' ? { next: observer } : observer, report)
    try {
      subscriber.add(this.begin(subscriber))
    } catch (fault) {
      subscriber.error(fault)
    }
    return subscriber
  }

  pipe(...operators: readonly Operator<never, never>[]): Observable<unknown> {
    return operators.reduce<Observable<unknown>>((source, operator) => operator(source as Observable<never>), this)
  }

  protected begin(subscriber: Subscriber<Value>): Teardown {
    return this.start?.(subscriber)
  }
}

/** A source that is told what it says. */
export class Subject<Value> extends Observable<Value> {
  private readonly observers: Subscriber<Value>[] = []
  /** How it ended. */
  protected told: ((observer: Subscriber<Value>) => void) | undefined

  get observed(): boolean {
    return this.observers.length > 0
  }

  next(value: Value): void {
    // Whoever comes or leaves while this is said hears of it no less and no more.
    if (!this.told) for (const observer of this.observers.slice()) observer.next(value)
  }

  error(reason: unknown): void {
    this.finish((observer) => observer.error(reason))
  }

  complete(): void {
    this.finish((observer) => observer.complete())
  }

  protected override begin(subscriber: Subscriber<Value>): Teardown {
    if (this.told) return this.told(subscriber)
    this.observers.push(subscriber)
    return () => {
      const at = this.observers.indexOf(subscriber)
      if (at >= 0) this.observers.splice(at, 1)
    }
  }

  private finish(tell: (observer: Subscriber<Value>) => void): void {
    if (this.told) return
    this.told = tell
    for (let observer = this.observers.shift(); observer; observer = this.observers.shift()) tell(observer)
  }
}

/** Says its last value to whoever begins to listen. */
export class BehaviorSubject<Value> extends Subject<Value> {
  constructor(private value: Value) {
    super()
  }

  getValue(): Value {
    return this.value
  }

  override next(value: Value): void {
    this.value = value
    super.next(value)
  }

  protected override begin(subscriber: Subscriber<Value>): Teardown {
    const teardown = super.begin(subscriber)
    subscriber.next(this.value)
    return teardown
  }
}

/** Says all that it said to whoever begins to listen, and then how it ended. */
export class ReplaySubject<Value> extends Subject<Value> {
  private readonly said: Value[] = []

  override next(value: Value): void {
    if (!this.told) this.said.push(value)
    super.next(value)
  }

  protected override begin(subscriber: Subscriber<Value>): Teardown {
    const before = [...this.said]
    const replay = () => {
      for (const value of before) subscriber.next(value)
    }
    if (this.told) replay()
    const teardown = super.begin(subscriber)
    replay()
    return teardown
  }
}
