export { aShareExample } from './a-share-example';
export type { ShareExample } from './a-share-example';
