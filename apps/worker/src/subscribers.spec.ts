import { globSync, readFileSync } from 'node:fs';
import { handlesJob, subscribesTo } from '@hoclieu/platform';
import { jobsModules } from './jobs-modules';
import { schedules } from './schedules';

/** `defineEvent<{…}>('catalog.material-published', …)` in the module whose name the event begins with. */
const sent = new Set(
  globSync('libs/*/src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/defineEvent<[\s\S]*?>\(\s*'([a-z-]+\.[a-z-]+)'/g)]
      .map((match) => String(match[1]))
      .filter((name) => name.startsWith(`${file.split('/')[1]}.`)),
  ),
);

/** What the methods of the worker's handlers are marked with. */
function marks<T>(key: string): T[] {
  const providers = jobsModules.flatMap(
    (module) => (Reflect.getMetadata('providers', module) ?? []) as { prototype?: object }[],
  );
  const methods = providers.flatMap(({ prototype = {} }) =>
    Object.values(Object.getOwnPropertyDescriptors(prototype)).flatMap(({ value }) =>
      typeof value === 'function' ? [value as () => void] : [],
    ),
  );
  return methods.flatMap((method) => (Reflect.getMetadata(key, method) as T | undefined) ?? []);
}

describe('What the worker waits for', () => {
  const awaited = marks<string[]>(subscribesTo).flat();

  it('is found by this test', () => {
    expect(sent.size).toBeGreaterThan(50);
    expect(awaited).toContain('catalog.material-published');
    expect(awaited).toContain('approval.returned');
  });

  it('is really sent by some module: events are named, not imported', () => {
    expect(awaited.filter((name) => !sent.has(name))).toEqual([]);
  });

  it('has somebody who does each job of the clock', () => {
    const handled = new Set(marks<string>(handlesJob));
    expect(schedules.map(({ job }) => job.name).filter((name) => !handled.has(name))).toEqual([]);
  });
});
