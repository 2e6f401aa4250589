import type { Observable } from '@apollo/client'

/** What is made an observable of in the portal: one that is one already, a list, or a promise. */
type Source<Value> = Observable<Value> | readonly Value[] | PromiseLike<Value>

/** In the place of rxjs' own, which also takes iterators, streams of bytes and the observables of other libraries. */
export function innerFromWith(Observed: typeof Observable) {
  return function innerFrom<Value>(source: Source<Value>): Observable<Value> {
    if (source instanceof Observed) return source
    return new Observed((subscriber) => {
      if ('then' in source) {
        source.then(
          (value) => {
            subscriber.next(value)
            subscriber.complete()
          },
          (reason: unknown) => subscriber.error(reason),
        )
        return
      }
      for (const value of source) {
        if (subscriber.closed) return
        subscriber.next(value)
      }
      subscriber.complete()
    })
  }
}
