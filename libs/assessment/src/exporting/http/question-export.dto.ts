import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { type ExportFormat, exportFormats } from '../question-writers';
import { QuestionQuery } from '../../question/http/question.dto';

export class QuestionsToExport {
  @IsIn(exportFormats)
  format!: ExportFormat;

  /** These questions; without them, all that the filter finds. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  ids?: string[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => QuestionQuery)
  filter?: QuestionQuery;
}
