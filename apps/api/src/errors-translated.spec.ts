import { globSync, readFileSync } from 'node:fs';
import { knownMessages } from '@hoclieu/platform';
import './api.module';

const raised =
  /super\(\s*'(?:not-found|unauthenticated|forbidden|invalid|conflict|gone|too-many|unavailable)',\s*'([^']+)'/g;

describe('Refusals', () => {
  const codes = globSync('libs/*/src/**/*.errors.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(raised)].map((match) => String(match[1])),
  );

  it('are all found by this test', () => {
    expect(codes.length).toBeGreaterThan(30);
  });

  it('all have a sentence in Vietnamese and in English that says what to do', () => {
    const messages = knownMessages();
    expect(codes.filter((code) => !messages[code]?.vi || !messages[code].en)).toEqual([]);
  });

  it('use the same placeholders in both languages', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    const uneven = Object.entries(knownMessages()).filter(
      ([, { vi, en }]) => placeholders(vi).join() !== placeholders(en).join(),
    );
    expect(uneven.map(([code]) => code)).toEqual([]);
  });
});
