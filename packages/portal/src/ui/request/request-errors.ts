/** The service asks to wait: too many requests, or too many failed sign-ins on one login. */
export class RateLimitedError extends Error {
  override readonly name = 'RateLimitedError'
  readonly waitSeconds: number

  constructor(waitSeconds: number) {
    super(`Wait ${waitSeconds} seconds`)
    this.waitSeconds = Number.isFinite(waitSeconds) && waitSeconds > 0 ? Math.ceil(waitSeconds) : 1
  }
}
