export class StudentAssignmentView {
  id!: string;
  title!: string;
  kind!: string;
  subjectName!: string;
  lessonName!: string;
  teacherName!: string;
  stage!: string;
  lessonOn!: string | null;
  dueOn!: string | null;
  done!: boolean;
  late!: boolean;
  firstOpenedAt!: Date | null;
}

export class StudentCountsView {
  todo!: number;
  late!: number;
  done!: number;
}

export class StudentAssignmentPage {
  items!: StudentAssignmentView[];
  nextCursor!: string | null;
  counts!: StudentCountsView;
}

export class StudyPartView {
  id!: string;
  kind!: 'file' | 'link';
  title!: string;
  url!: string | null;
  fileId!: string | null;
  fileName!: string | null;
  mediaType!: string | null;
  bytes!: number | null;
  captionsFileId!: string | null;
}

export class StudyMaterialView {
  description!: string;
  licence!: string | null;
  source!: string;
  parts!: StudyPartView[];
}

/** What a student studies; reading it was recorded. */
export class OpenedMaterialView {
  assignment!: StudentAssignmentView;
  material!: StudyMaterialView;
}

export class ComingLessonView {
  planRowId!: string;
  subjectName!: string;
  lessonName!: string;
  teacherName!: string;
  stage!: string;
  mode!: string;
  platform!: string;
  link!: string | null;
  fallsOn!: string;
  wholeWeek!: boolean;
}

export class ChildView {
  id!: string;
  fullName!: string;
  className!: string | null;
}
