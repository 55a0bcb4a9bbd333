export { plainXlsx, xlsxFile } from './xlsx-file';
export { zipFile } from './zip-file';
