export { partsOf } from './document-parts';
