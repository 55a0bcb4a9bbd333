export { aChoice, aQuestion, anEssay, aShortAnswer, aTrueFalse } from './a-question';
export { aSitting } from './a-sitting';
export type { SittingWish, TestSitting } from './a-sitting';
export { aBank } from './a-bank';
export type { BankQuestion } from './a-bank';
export { aBlueprint, aRow } from './a-blueprint';
export { wordText } from './word-text';
export { anIllustratedFile } from './word-file';
export { aPaper } from './a-paper';
