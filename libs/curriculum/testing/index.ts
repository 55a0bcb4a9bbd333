export { aDistribution } from './a-distribution';
export type { DistributionCasting } from './a-distribution';
export { distributionFile, rowsOfFile, rowsOfText } from './distribution-files';
