export { aPdf, aPng, anMp4, anXlsx, aZip, someCaptions } from './sample-files';
