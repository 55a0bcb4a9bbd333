import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Lints one file as if it stood at this place of the project, and gives what was complained of. */
function complaintsOf(place: string, code: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hoclieu-lint-'));
  try {
    for (const config of ['.oxlintrc.json', 'apps/web/.oxlintrc.json']) cpSync(config, join(folder, config));
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), code);
    const { stdout } = spawnSync(join(process.cwd(), 'node_modules/.bin/oxlint'), ['--format=json', '.'], {
      cwd: folder,
    });
    const { diagnostics } = JSON.parse(stdout.toString()) as { diagnostics: { code: string }[] };
    return diagnostics.map((diagnostic) => diagnostic.code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const restricted = 'eslint(no-restricted-imports)';

describe('The boundaries of the modules', () => {
  it.each([
    ['school may not call people', 'libs/school/src/x.ts', '@hoclieu/people'],
    ['approval, which knows no subject, may not call catalog', 'libs/approval/src/x.ts', '@hoclieu/catalog'],
    ['files may not call catalog', 'libs/files/src/x.ts', '@hoclieu/catalog'],
    ['curriculum may not call catalog', 'libs/curriculum/src/x.ts', '@hoclieu/catalog'],
    ['catalog may not call teaching', 'libs/catalog/src/x.ts', '@hoclieu/teaching'],
    ['teaching may not call learning', 'libs/teaching/src/x.ts', '@hoclieu/learning'],
    ['learning may not call online-share', 'libs/learning/src/x.ts', '@hoclieu/online-share'],
    ['assessment may not call teaching', 'libs/assessment/src/x.ts', '@hoclieu/teaching'],
    ['assessment may not call the gradebook', 'libs/assessment/src/x.ts', '@hoclieu/gradebook'],
    ['the gradebook may not call learning', 'libs/gradebook/src/x.ts', '@hoclieu/learning'],
    [
      'online-share reads by SQL, it does not call teaching',
      'libs/online-share/src/x.ts',
      '@hoclieu/teaching',
    ],
    ['reporting does not call online-share', 'libs/reporting/src/x.ts', '@hoclieu/online-share'],
    ['exchange does not call catalog', 'libs/exchange/src/x.ts', '@hoclieu/catalog'],
    ['notifications does not call catalog', 'libs/notifications/src/x.ts', '@hoclieu/catalog'],
    ['platform calls nobody', 'libs/platform/src/x.ts', '@hoclieu/school'],
    ['nobody reaches into another module’s HTTP door', 'libs/catalog/src/x.ts', '@hoclieu/people/http'],
    [
      'nobody reaches behind another module’s face',
      'libs/catalog/src/x.ts',
      '../../people/src/account.entity',
    ],
  ])('%s', (_, place, target) => {
    expect(complaintsOf(place, `export { x } from '${target}';\n`)).toEqual([restricted]);
  });

  it('lets a module call those below it', () => {
    const code = `export { x } from '@hoclieu/curriculum';\nexport { y } from '@hoclieu/platform';\n`;
    expect(complaintsOf('libs/catalog/src/x.ts', code)).toEqual([]);
  });

  it.each([
    ['the design system knows no feature', 'apps/web/src/ui/x.ts', '~/features/catalogue/page'],
    [
      'a feature imports no other feature',
      'apps/web/src/features/material/x.ts',
      '~/features/approval/panel',
    ],
  ])('%s', (_, place, target) => {
    expect(complaintsOf(place, `export { x } from '${target}';\n`)).toEqual([restricted]);
  });

  it('complains of a file that is too long and a function that is too tangled', () => {
    const long = Array.from({ length: 260 }, (_, i) => `export const a${i} = ${i};`).join('\n');
    expect(complaintsOf('libs/school/src/x.ts', `${long}\n`)).toEqual(['eslint(max-lines)']);
    const branches = Array.from({ length: 9 }, (_, i) => `if (n === ${i}) return ${i};`).join('\n');
    const tangled = `export function f(n: number): number {\n${branches}\nreturn n;\n}\n`;
    expect(complaintsOf('libs/school/src/x.ts', tangled)).toEqual(['eslint(complexity)']);
  });
});
