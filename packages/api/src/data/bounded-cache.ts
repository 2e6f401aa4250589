/** Keeps what was used last and forgets the oldest beyond the bound. */
export class BoundedCache<Key, Value> {
  private readonly entries = new Map<Key, Value>()
  constructor(private readonly bound: number) {}

  get(key: Key): Value | undefined {
    const entry = this.entries.get(key)
    if (entry !== undefined) {
      this.entries.delete(key)
      this.entries.set(key, entry)
    }
    return entry
  }

  set(key: Key, entry: Value): void {
    this.entries.set(key, entry)
    if (this.entries.size <= this.bound) return
    const oldest = this.entries.keys().next()
    if (!oldest.done) this.entries.delete(oldest.value)
  }

  /** Forgets whatever is kept under the key. */
  remove(key: Key): void {
    this.entries.delete(key)
  }

  /** Forgets an entry, unless another has taken its place. */
  forget(key: Key, entry: Value): void {
    if (this.entries.get(key) === entry) this.entries.delete(key)
  }
}
