const { join } = require('node:path');

/** Where the file-based router finds the screens; shared by the build and by `generate-routes.cjs`. */
module.exports = {
  target: 'react',
  routesDirectory: join(__dirname, 'src/routes'),
  generatedRouteTree: join(__dirname, 'src/routeTree.gen.ts'),
  quoteStyle: 'single',
  semicolons: true,
  autoCodeSplitting: true,
  disableLogging: true,
};
