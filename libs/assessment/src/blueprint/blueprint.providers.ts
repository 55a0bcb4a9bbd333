import { BlueprintAuthoring } from './blueprint-authoring.service';
import { BlueprintContext } from './blueprint-context';
import { BlueprintFiles } from './blueprint-files.query';
import { BlueprintReader } from './blueprint-reader.query';
import { Blueprints } from './blueprint.repository';
import { CellSupply } from './cell-supply.query';
import { MatrixCheck } from './matrix-check';

export const blueprintProviders = [
  Blueprints,
  BlueprintContext,
  MatrixCheck,
  BlueprintAuthoring,
  BlueprintReader,
  BlueprintFiles,
  CellSupply,
];
