import { BlueprintFilesController } from './blueprint-files.controller';
import { BlueprintsController } from './blueprints.controller';

export const blueprintControllers = [BlueprintsController, BlueprintFilesController];
