export { AssessmentModule } from './assessment.module';
export { TestTaking } from './attempt/test-taking.service';
export { BlueprintAuthoring } from './blueprint/blueprint-authoring.service';
export { assessmentTables } from './assessment.tables';
export { cognitiveLevels, questionKinds } from './question/question-content';
export type { CognitiveLevel, QuestionContent, QuestionKind, RichText } from './question/question-content';
export { QuestionAuthoring } from './question/question-authoring.service';
export { QuestionPublishing } from './question/question-publishing.service';
export { StimulusKeeping } from './question/stimulus-keeping.service';
