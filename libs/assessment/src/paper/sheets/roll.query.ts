import { Injectable } from '@nestjs/common';
import { Actor, Database, isHead } from '@hoclieu/platform';
import { fold } from '@hoclieu/platform/documents';
import { conductedSitting, sittingScope, visibleSitting } from '../../holding/sitting-scope';

/** A student of a class that sat the test on paper. */
export interface ExpectedStudent {
  studentId: string;
  sittingId: string;
  className: string;
  name: string;
  /** Codes a sheet may bear, folded. */
  codes: string[];
  /** In the list of the class, from 1. */
  ordinal: number;
  isReleased: boolean;
  /** A sheet of theirs came in before. */
  hasSheet: boolean;
}

const rollSql = `
  select st.id as "studentId", s.id as "sittingId", c.name as "className", st.full_name as name,
         array_remove(array[st.ministry_code, platform.fold(st.temporary_code)], null) as codes,
         row_number() over (partition by s.id order by st.folded_name, st.id)::int as ordinal,
         s.released_at is not null as "isReleased",
         exists (select from assessment.attempt p
                  where p.school_id = s.school_id and p.sitting_id = s.id and p.student_id = st.id) as "hasSheet"
    from assessment.sitting s
    join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
    join school.class c on c.school_id = s.school_id and c.id = s.class_id
    join people.enrolment e on e.school_id = s.school_id and e.class_id = s.class_id and e.to_on is null
    join people.student st on st.school_id = e.school_id and st.id = e.student_id
   where ${visibleSitting} and ($7::boolean or ${conductedSitting}) and s.test_id = $6 and s.form = 'paper'`;

@Injectable()
export class PaperRoll {
  constructor(private readonly database: Database) {}

  /** Of the classes whose sheets the actor may bring in. */
  of(actor: Actor, testId: string): Promise<ExpectedStudent[]> {
    return this.database.query<ExpectedStudent>(rollSql, [...sittingScope(actor), testId, isHead(actor)]);
  }
}

export interface SheetOwner {
  student: ExpectedStudent | null;
  /** Told by the place in the class's list alone. */
  isByOrdinal: boolean;
  /** The sheet bears another name. */
  isOtherName: boolean;
}

/** By the code; by the number in the list of the class where only that was bubbled; by the name where nothing else stands. */
export class OwnerFinder {
  private readonly classes: Set<string>;

  constructor(private readonly students: readonly ExpectedStudent[]) {
    this.classes = new Set(students.map(({ className }) => className));
  }

  find(id: string, name: string, className: string): SheetOwner {
    const student = id ? this.byId(id, className) : this.byName(name, className);
    return {
      student,
      isByOrdinal: student !== null && id !== '' && !student.codes.includes(fold(id)),
      isOtherName: student !== null && name !== '' && !isSameName(name, student.name),
    };
  }

  private byId(id: string, className: string): ExpectedStudent | null {
    const known = this.students.find(({ codes }) => codes.includes(fold(id)));
    if (known) return known;
    const isOneClass = className !== '' || this.classes.size === 1;
    if (!/^0*\d{1,2}$/u.test(id) || !isOneClass) return null;
    return this.ofClass(className).find(({ ordinal }) => ordinal === Number(id)) ?? null;
  }

  private byName(name: string, className: string): ExpectedStudent | null {
    const same = this.ofClass(className).filter((student) => isSameName(name, student.name));
    return same.length === 1 ? (same[0] ?? null) : null;
  }

  private ofClass(className: string): readonly ExpectedStudent[] {
    return className ? this.students.filter((one) => fold(one.className) === fold(className)) : this.students;
  }
}

/** Apps put given and family name in either order. */
function isSameName(one: string, other: string): boolean {
  const sorted = (name: string): string => fold(name).split(' ').toSorted().join(' ');
  return sorted(one) === sorted(other);
}
