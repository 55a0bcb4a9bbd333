const { compilerOptions } = require('./tsconfig.base.json');

const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [file]]) => [
    `^${alias}$`,
    file.replace('./', '<rootDir>/'),
  ]),
);

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic' },
      },
      target: 'es2024',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const server = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': swc },
  moduleNameMapper,
  setupFiles: ['reflect-metadata'],
};

const unit = {
  ...server,
  displayName: 'unit',
  testMatch: ['<rootDir>/{apps/api,apps/worker,libs,scripts}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.(db|api)\\.spec\\.ts$'],
};

const database = {
  ...server,
  displayName: 'database',
  testMatch: ['<rootDir>/{apps/api,apps/worker,libs,scripts}/**/*.{db,api}.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  setupFilesAfterEnv: ['<rootDir>/libs/platform/testing/jest-setup.ts'],
};

/** The same tests as `scripts/lanes.mjs` dealt them out. */
const lanes = (project) => ({
  ...project,
  displayName: `${project.displayName}-lanes`,
  testMatch: [`<rootDir>/.data/lanes/${project.displayName}/*.js`],
});

/** Kinds of test by file suffix; `scripts/test` runs all of them, `npm run check` only `unit` and `web`. */
module.exports = {
  testSequencer: './scripts/lib/longest-first.cjs',
  // A worker keeps the modules of every suite it ran; above this, collecting them costs more than starting anew.
  workerIdleMemoryLimit: '700MB',
  projects: [
    unit,
    lanes(unit),
    database,
    lanes(database),
    {
      rootDir: __dirname,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/web/e2e/**/*.e2e.ts'],
      transform: { '^.+\\.tsx?$': swc },
    },
    {
      rootDir: __dirname,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.{ts,tsx}'],
      transform: { '^.+\\.tsx?$': swc },
      moduleNameMapper: {
        '^~/(.*)$': '<rootDir>/apps/web/src/$1',
        '\\.css$': '<rootDir>/apps/web/testing/no-css.ts',
      },
      setupFilesAfterEnv: ['<rootDir>/apps/web/testing/jest-setup.ts'],
    },
  ],
};
