import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A reference file of this module, from the sources as well as from the built server beside them. */
export function dataFile(name: string): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'libs/curriculum/data', name);
    if (existsSync(file)) return file;
  }
  throw new Error(`libs/curriculum/data/${name} is missing from this installation`);
}
