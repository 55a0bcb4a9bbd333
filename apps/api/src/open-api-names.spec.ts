import { globSync, readFileSync } from 'node:fs';

/** The OpenAPI document knows classes by name alone: two of one name would be merged into whichever was read last. */
it('No two bodies or answers of the API share a name', () => {
  const places = new Map<string, string[]>();
  for (const file of globSync('libs/*/src/**/*.{dto,view}.ts'))
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^export class (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), file]);
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
  expect(places.size).toBeGreaterThan(100);
});
