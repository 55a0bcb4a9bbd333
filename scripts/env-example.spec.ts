import { readFileSync } from 'node:fs';
import { declaredSettings } from '@hoclieu/platform';
import '../apps/api/src/api.module';
import '../apps/worker/src/worker.module';

describe('.env.example', () => {
  it('lists every declared setting with its meaning and default, and nothing else', () => {
    const expected = declaredSettings().map(
      ({ name, says, fallback }) => `# ${says}\n#${name}=${fallback ?? ''}`,
    );
    expect(readFileSync('.env.example', 'utf8').trim().split(/\n\n/).slice(1)).toEqual(expected);
  });
});
