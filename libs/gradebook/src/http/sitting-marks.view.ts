export class TakenMarksView {
  taken!: number;
  /** Students whose mark the teacher already stands by: nothing was changed. */
  kept!: string[];
  /** Students who are not in the class now. */
  elsewhere!: string[];
}
