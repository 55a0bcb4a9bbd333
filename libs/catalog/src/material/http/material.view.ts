import type { MaterialKind, Stage } from '../../planning/material-terms';
import type { Licence, ReuseScope } from '../material-licence';
import type { MaterialStatus } from '../material-status';

export class MaterialSummary {
  id!: string;
  title!: string;
  kind!: MaterialKind;
  interactive!: boolean;
  stage!: Stage;
  status!: MaterialStatus;
  grade!: number;
  subjectId!: string;
  subjectName!: string;
  lessonId!: string;
  lessonName!: string;
  authorName!: string;
  outsideCatalogue!: boolean;
  /** Set on a working copy: the published material it revises. */
  revisesId!: string | null;
  revision!: number;
  updatedAt!: Date;
}

export class LibraryRights {
  create!: boolean;
}

export class MaterialPage {
  items!: MaterialSummary[];
  nextCursor!: string | null;
  /** Nothing held the words as typed; these are the nearest. */
  approximate!: boolean;
  can!: LibraryRights;
}

export class MaterialPartFile {
  id!: string;
  name!: string;
  mediaType!: string;
  /** document, picture, video, sound, package or text. */
  group!: string;
  bytes!: number;
}

export class MaterialPartView {
  id!: string;
  position!: number;
  kind!: 'file' | 'link';
  title!: string;
  url!: string | null;
  /** To be shown through youtube-nocookie.com. */
  youtubeId!: string | null;
  file!: MaterialPartFile | null;
  /** WebVTT of a video or a recording, read as a file. */
  captionsFileId!: string | null;
}

export class MaterialRevisionSummary {
  revision!: number;
  title!: string;
  publishedAt!: Date;
  contentHash!: string;
  /** The material itself or the working copy under which this revision was approved. */
  approvedAs!: string;
}

export class MaterialRights {
  edit!: boolean;
  submit!: boolean;
  withdraw!: boolean;
  retire!: boolean;
  revise!: boolean;
}

export class MaterialView {
  id!: string;
  version!: number;
  title!: string;
  status!: MaterialStatus;
  /** Why it was returned, withdrawn or retired. */
  statusReason!: string | null;
  catalogueEntryId!: string | null;
  outsideCatalogue!: boolean;
  revisesId!: string | null;
  revisesTitle!: string | null;
  workingCopyId!: string | null;
  lessonId!: string;
  lessonName!: string;
  chapter!: string;
  term!: number | null;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  departmentId!: string | null;
  departmentName!: string | null;
  kind!: MaterialKind;
  interactive!: boolean;
  stage!: Stage;
  description!: string;
  licence!: Licence | null;
  source!: string;
  reuseScope!: ReuseScope;
  requirementCodes!: string[];
  authorId!: string;
  authorName!: string;
  reviewerName!: string | null;
  /** YYYY-MM-DD, from the catalogue. */
  dueOn!: string | null;
  revision!: number;
  submittedAt!: Date | null;
  publishedAt!: Date | null;
  createdAt!: Date;
  updatedAt!: Date;
  parts!: MaterialPartView[];
  revisions!: MaterialRevisionSummary[];
  can!: MaterialRights;
}

export class MaterialRevisionView {
  revision!: number;
  publishedAt!: Date;
  contentHash!: string;
  approvedAs!: string;
  title!: string;
  description!: string;
  kind!: MaterialKind;
  stage!: Stage;
  licence!: Licence | null;
  source!: string;
  parts!: MaterialPartView[];
}

export class SimilarMaterial {
  id!: string;
  title!: string;
  status!: MaterialStatus;
  kind!: MaterialKind;
  authorName!: string;
}
