import type { ApiPropertyOptions } from '@nestjs/swagger';
import { traitLevels } from '../regulation/primary-traits';

/** For the API's description: levels by key of the quality or competence. */
export const levelsByKey: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: { type: 'string', enum: [...traitLevels] },
};
