export { aChoice, aQuestion, anEssay, aShortAnswer, aTrueFalse } from './a-question';
export { aSitting } from './a-sitting';
export type { SittingWish, TestSitting } from './a-sitting';
