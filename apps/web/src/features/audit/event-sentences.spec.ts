import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsVi } from './event-sentences';
import { eventsEn } from './event-sentences.en';

const libs = join(__dirname, '../../../../../libs');

/** Every event the modules declare, read where they declare it. */
function declaredEvents(): string[] {
  return readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[a-z-]+\/src\/.*\.ts$/.test(path) && !path.endsWith('.spec.ts'))
    .flatMap((path) => [
      ...readFileSync(join(libs, path), 'utf8').matchAll(/defineEvent<[^(]*>\(\s*'([a-z-]+\.[a-z-]+)'/g),
    ])
    .map((match) => String(match[1]));
}

const toldIn = (sentences: Record<string, Record<string, string>>) =>
  Object.entries(sentences).flatMap(([module, events]) =>
    Object.keys(events).map((name) => `${module}.${name}`),
  );

describe('The audit page', () => {
  const declared = declaredEvents();

  it('finds the events of the modules', () => {
    expect(declared).toEqual(expect.arrayContaining(['people.signed-in', 'school.founded']));
  });

  it.each([
    ['Vietnamese', eventsVi],
    ['English', eventsEn],
  ])('has a sentence in %s for everything that can happen', (_language, sentences) => {
    const told = toldIn(sentences);
    expect(declared.filter((name) => !told.includes(name))).toEqual([]);
  });
});
