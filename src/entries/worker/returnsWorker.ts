import type { WorkerScope } from './serve';
import { serveReturns } from './serveReturns';

serveReturns(self as unknown as WorkerScope);
