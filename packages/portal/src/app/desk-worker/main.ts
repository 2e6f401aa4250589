import { tell } from '../phone-worker/told'
import type { WorkerScope } from '../phone-worker/worker-scope'

// A desk is told of notices and keeps nothing: its pages come from the service, always the newest.
tell(self as unknown as WorkerScope, 'new-window')
