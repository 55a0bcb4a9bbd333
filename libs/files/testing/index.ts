export { aPdf, aPng, anMp4, anXlsx, aZip } from './sample-files';
