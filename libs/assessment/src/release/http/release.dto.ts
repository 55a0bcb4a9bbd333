import { IsBoolean } from 'class-validator';

export class Release {
  /** Whether students also see the right answers and the explanations. */
  @IsBoolean()
  showsKey!: boolean;
}
