import { Injectable } from '@nestjs/common';
import { Actor, Clock } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { NotPrimary } from '../gradebook.errors';
import { lockDates } from '../regulation/gradebook-settings';
import { kindOf, termOf, Trait, traitsFromGrade, traitsOf } from '../regulation/primary-traits';
import { ClassResultsQuery, VisibleClass } from '../results/class-results.query';
import type { TraitSheet } from './trait-sheet.entity';

/** What the rules of recording look at: the class, what it is asked, and until when. */
@Injectable()
export class TraitGround {
  constructor(
    private readonly classes: ClassResultsQuery,
    private readonly settings: SchoolSettings,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound unless the actor may see its results, NotPrimary from grade 6 on. */
  async primaryClass(actor: Actor, classId: string): Promise<VisibleClass> {
    const theClass = await this.classes.get(actor, classId);
    if (theClass.grade > 5) throw new NotPrimary();
    return theClass;
  }

  async traitsOf(schoolId: string, { grade }: VisibleClass): Promise<Trait[]> {
    return traitsOf(grade, await this.settings.get(schoolId, traitsFromGrade));
  }

  /** The day after which nothing may be changed; null where there is none or the head has opened it again. */
  async lockedOn({ schoolId, period, reopenedUntil }: TraitSheet): Promise<string | null> {
    const today = this.clock.today();
    const dates = await this.settings.get(schoolId, lockDates);
    const lockedOn = dates[termOf(period)]?.[kindOf(period)] ?? null;
    const isOpenAgain = reopenedUntil !== null && today <= reopenedUntil;
    return lockedOn !== null && today > lockedOn && !isOpenAgain ? lockedOn : null;
  }
}
