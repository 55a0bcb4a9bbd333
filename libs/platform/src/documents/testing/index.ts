export { zipFile } from './zip-file';
