import { ApiProperty } from '@nestjs/swagger';
import { StrangerView } from './import.view';
import { levelsByKey } from './trait-levels.schema';
import type { Period, TraitLevel } from '../regulation/primary-traits';

export class TraitView {
  key!: string;
  group!: 'quality' | 'general' | 'specific';
  name!: string;
}

export class TraitRecordView {
  studentId!: string;
  fullName!: string;
  @ApiProperty(levelsByKey)
  levels!: Record<string, TraitLevel>;
  comment!: string;
  commended!: boolean;
  version!: number;
  /** Families see this pupil's record, or an earlier one. */
  isPublished!: boolean;
  /** Differs from what families see. */
  isWaiting!: boolean;
}

export class TraitSheetRights {
  record!: boolean;
  submit!: boolean;
  withdraw!: boolean;
  reopen!: boolean;
}

/** The qualities and competences of a primary class at one of the four times of a year. */
export class TraitSheetView {
  id!: string;
  classId!: string;
  className!: string;
  period!: Period;
  status!: 'open' | 'submitted' | 'returned';
  version!: number;
  publishedAt!: Date | null;
  returnReason!: string | null;
  /** The day after which nothing may be changed, when it has passed. */
  lockedOn!: string | null;
  traits!: TraitView[];
  records!: TraitRecordView[];
  can!: TraitSheetRights;
}

export class ReadTraitRecord {
  studentId!: string;
  @ApiProperty(levelsByKey)
  levels!: Record<string, TraitLevel>;
  comment!: string | null;
}

export class RefusedTrait {
  row!: number;
  trait!: string;
  /** As it stands in the file. */
  text!: string;
}

export class ReadTraitsView {
  records!: ReadTraitRecord[];
  refused!: RefusedTrait[];
  strangers!: StrangerView[];
  unknownHeadings!: string[];
}
