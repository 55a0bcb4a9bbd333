import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsDate, IsUUID } from 'class-validator';

export class NewPaperSittings {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  classIds!: string[];

  /** When the class began to write; the test's own duration follows. */
  @Type(() => Date)
  @IsDate()
  heldAt!: Date;
}
