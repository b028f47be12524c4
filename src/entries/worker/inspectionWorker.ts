import type { WorkerScope } from './serve';
import { serveInspection } from './serveInspection';

serveInspection(self as unknown as WorkerScope);
