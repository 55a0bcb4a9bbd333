import { TestStepsController } from './test-steps.controller';
import { TestsController } from './tests.controller';

export const testControllers = [TestsController, TestStepsController];
