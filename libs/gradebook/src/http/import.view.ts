export class ImportedCellView {
  studentId!: string;
  studentName!: string;
  part!: string;
  /** As it stands in the file. */
  text!: string;
  /** What stands in the register now. */
  now!: string;
  /** To be sent back with the cell when it is entered. */
  version!: number;
  outcome!: 'new' | 'changed' | 'same' | 'refused';
  message!: string | null;
  code!: string | null;
}

export class StrangerView {
  row!: number;
  name!: string;
  code!: string;
}

export class ImportPreviewView {
  cells!: ImportedCellView[];
  strangers!: StrangerView[];
  unknownHeadings!: string[];
}
