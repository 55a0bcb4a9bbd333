import { fold, parseDate, parseGender } from '@hoclieu/platform/documents';
import type { RowProblem } from './staged-row';

/** Reads the cells of one row and keeps what was wrong with each. */
export class CellReader {
  readonly problems: RowProblem[] = [];

  constructor(private readonly values: Record<string, string>) {}

  text(column: string): string | null {
    const text = (this.values[column] ?? '').replace(/\s+/g, ' ').trim();
    return text === '' || text === '-' ? null : text;
  }

  /** The person's name; names are kept as the school writes them. */
  name(column = 'fullName'): string | null {
    const name = this.text(column);
    if (name && (/\d/.test(name) || name.length > 100)) return this.refuse('people.roster-bad-name', column);
    return name;
  }

  /** A ten-digit ministry code. What looks like a school's own provisional code is given back as temporary. */
  ministryCode(column = 'ministryCode'): { code: string | null; temporary: string | null } {
    const text = this.digits(column);
    if (!text) return { code: null, temporary: null };
    if (/^\d{10}$/.test(text)) return { code: text, temporary: null };
    if (/^[A-Za-z]{1,6}[-_]?\w{3,20}$/.test(text)) return { code: null, temporary: text.toUpperCase() };
    return { code: this.refuse('people.roster-bad-ministry-code', column), temporary: null };
  }

  /**
   * The twelve-digit personal number. All of them begin with 0, which spreadsheet programs drop from a number cell:
   * eleven digits that do not begin with 0 get it back; anything that lost digits on the way is refused.
   */
  personalNumber(column = 'personalNumber'): string | null {
    const text = this.digits(column);
    if (!text) return null;
    if (/^\d{12}$/.test(text)) return text;
    if (/^[1-9]\d{10}$/.test(text)) return `0${text}`;
    return this.refuse('people.roster-bad-personal-number', column);
  }

  date(column = 'birthDate'): string | null {
    const text = this.text(column);
    if (!text) return null;
    return parseDate(text) ?? this.refuse('people.roster-bad-date', column);
  }

  /** In words, or as a mark in a "Nữ" column (then no mark means male). */
  gender(): 'male' | 'female' | null {
    const text = this.text('gender');
    if (text) return parseGender(text) ?? this.refuse('people.roster-bad-gender', 'gender');
    if (this.values['female'] === undefined) return null;
    const mark = this.text('female');
    return mark && !['0', 'khong', 'nam'].includes(fold(mark)) ? 'female' : 'male';
  }

  refuse(code: string, column: string, details?: Record<string, unknown>): null {
    this.problems.push({ code, column, read: this.values[column] ?? '', details });
    return null;
  }

  /** Without the apostrophe and the blanks people type to keep a number a text, and without a harmless ".0". */
  private digits(column: string): string | null {
    const text = (this.text(column) ?? '').replace(/^['’`]+|\s+/g, '').replace(/^(\d+)[.,]0+$/, '$1');
    if (text === '') return null;
    if (/^\d+([.,]\d+)?E\+?\d+$/i.test(text)) return this.refuse('people.roster-number-lost-digits', column);
    return text;
  }
}
