import type { FastifyInstance } from 'fastify'
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** Whether the process can do its work now. */
export type Readiness = () => Promise<boolean>

/** Hears of the metrics of this process and answers how to get those of all processes. */
export type GatherMetrics = (own: Registry) => () => Promise<string>

const ownMetrics: GatherMetrics = (own) => () => own.metrics()

/** Health, readiness and metrics for whoever runs the service. No personal data is ever in them. */
export const addOperationsRoutes = (server: FastifyInstance, ready: Readiness, gatherMetrics: GatherMetrics | null): void => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({ name: 'bangfu_processes', help: 'Processes that answer requests.', registers: [registry] }).set(1)
  const durations = new Histogram({
    name: 'bangfu_http_request_seconds',
    help: 'Seconds from request to answer, by route and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  server.addHook('onResponse', async (request, reply) => {
    durations.observe({ route: request.routeOptions.url ?? 'unknown', method: request.method, status: String(reply.statusCode) }, reply.elapsedTime / 1000)
  })
  server.get('/healthz', () => ({ status: 'alive' }))
  server.get('/readyz', async (_request, reply) => {
    if (await ready()) return { status: 'ready' }
    return reply.code(503).send({ status: 'not ready' })
  })
  const metrics = (gatherMetrics ?? ownMetrics)(registry)
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await metrics()))
}
