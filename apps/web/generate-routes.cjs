/** Writes `src/routeTree.gen.ts` without a build, so that types can be checked on a fresh clone. */
const { Generator, getConfig } = require('@tanstack/router-generator');
const routes = require('./routes.config.cjs');

new Generator({ config: getConfig(routes, __dirname), root: __dirname }).run();
