import { IsUUID, Matches } from 'class-validator';

export class SittingMarksWish {
  @IsUUID()
  sittingId!: string;

  /** tx1 … tx9, gk or ck. */
  @Matches(/^(?:tx[1-9]|gk|ck)$/u)
  column!: string;
}
