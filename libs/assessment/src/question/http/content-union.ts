import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, ValidateNested } from 'class-validator';
import type { QuestionContent } from '../question-content';
import {
  ChoiceBody,
  ClozeBody,
  EssayBody,
  MatchingBody,
  OrderingBody,
  ShortAnswerBody,
  TrueFalseBody,
  UnknownKindBody,
} from './content.dto';

const byKind = {
  choice: ChoiceBody,
  'true-false': TrueFalseBody,
  'short-answer': ShortAnswerBody,
  essay: EssayBody,
  matching: MatchingBody,
  ordering: OrderingBody,
  cloze: ClozeBody,
} satisfies Record<QuestionContent['kind'], unknown>;

const bodies = Object.values(byKind);

/** In the API document a content is one of the seven kinds, told apart by `kind`. */
export function ContentProperty(): PropertyDecorator {
  const mapping = Object.fromEntries(
    Object.entries(byKind).map(([kind, body]) => [kind, getSchemaPath(body)]),
  );
  const oneOf = bodies.map((body) => ({ $ref: getSchemaPath(body) }));
  return ApiProperty({ oneOf, discriminator: { propertyName: 'kind', mapping } });
}

/** A content on its way in: the class of its kind checks its shape. */
export function ContentBody(): PropertyDecorator {
  const subTypes = Object.entries(byKind).map(([name, value]) => ({ name, value }));
  return applyDecorators(
    ContentProperty(),
    IsDefined(),
    IsObject(),
    ValidateNested(),
    Type(() => UnknownKindBody, {
      discriminator: { property: 'kind', subTypes },
      keepDiscriminatorProperty: true,
    }),
  );
}

export const ContentModels = (): ClassDecorator => ApiExtraModels(...bodies);
