import type { WorkerScope } from './serve';
import { serveFile } from './serveFile';

serveFile(self as unknown as WorkerScope);
