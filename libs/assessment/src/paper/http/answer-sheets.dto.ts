import { IsString, Length } from 'class-validator';

export class RemovedSheet {
  @IsString()
  @Length(5, 300)
  reason!: string;
}
