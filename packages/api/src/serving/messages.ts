/** The metrics of one process, as prom-client hands them from process to process. */
export type Metrics = readonly object[]

/** What a worker tells the primary. */
export type FromWorker =
  | { readonly kind: 'prepared' }
  | { readonly kind: 'listening'; readonly address: string }
  /** Why it could not start, as a sentence. */
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'metrics'; readonly question: number; readonly metrics: Metrics }
  /** Somebody asked this worker for the metrics of all. */
  | { readonly kind: 'metricsWanted'; readonly question: number }

/** What the primary tells a worker. */
export type FromPrimary =
  | { readonly kind: 'listen' }
  | { readonly kind: 'metricsWanted'; readonly question: number }
  | { readonly kind: 'allMetrics'; readonly question: number; readonly text: string }
