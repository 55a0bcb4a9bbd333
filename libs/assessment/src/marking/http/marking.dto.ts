import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsObject, IsOptional, IsString, Length, MaxLength, Min } from 'class-validator';

const truth = Transform(({ value }: { value: unknown }) => value === true || value === 'true');

export class MarkingView {
  /** Without the students' names, in an order that tells nothing. */
  @IsOptional()
  @truth
  @IsBoolean()
  anonymous?: boolean;

  /** The answers nobody wrote anything in, which earn nothing unless a marker says otherwise. */
  @IsOptional()
  @truth
  @IsBoolean()
  blank?: boolean;
}

export class EssayMark {
  /** Of the mark one saw; 0 before the first. */
  @IsInt()
  @Min(0)
  version!: number;

  /** Hundredths of a point by criterion id; `whole` for a question without a rubric. */
  @IsObject()
  points!: Record<string, number>;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  comment?: string;

  /** Needed to change somebody else's mark, or one that was released. */
  @IsOptional()
  @IsString()
  @Length(3, 300)
  reason?: string;
}

export class LateDecision {
  /** True counts the late answer, false leaves what came in time. */
  @IsBoolean()
  takeUp!: boolean;

  @IsString()
  @Length(3, 300)
  reason!: string;
}
