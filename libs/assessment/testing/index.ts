export { aChoice, aQuestion, anEssay, aShortAnswer, aTrueFalse } from './a-question';
