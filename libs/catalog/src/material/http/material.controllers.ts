import { LessonCoverageController } from './lesson-coverage.controller';
import { MaterialStepsController } from './material-steps.controller';
import { MaterialsController } from './materials.controller';

/** The doors of the material half. */
export const materialControllers = [MaterialsController, MaterialStepsController, LessonCoverageController];
