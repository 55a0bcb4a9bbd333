const { join } = require('node:path');

/** Runs test files one after the other as Jest would, but in one loading of the modules; see scripts/lanes.mjs. */
module.exports = (files) => {
  for (const file of files)
    describe(file, () => {
      let before;
      beforeAll(() => void (before = { ...process.env }));
      require(join(__dirname, '../..', file));
      afterAll(() => {
        for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
        Object.assign(process.env, before);
      });
    });
};
