import { join } from 'node:path';

/** Reference data beside the code; the processes run in the project's folder. */
export function dataFile(name: string): string {
  return join(process.cwd(), 'libs/online-share/data', name);
}
