export { aMaterial } from './a-material';
export { approve } from './approve';
export { aCatalogue, aDistribution, aMaterialOf, aPlan } from './a-catalogue';
export type { TestCatalogue, TestDistribution, TestPlan } from './a-catalogue';
