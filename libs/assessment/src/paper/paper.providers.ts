import { CodeMaking } from './code-making.service';
import { PaperFiles } from './paper-files.service';
import { PaperHolding } from './paper-holding.service';
import { PaperReader } from './paper-reader.query';
import { PaperSittings } from './paper-sittings.query';
import { AnswerSheetImport } from './sheets/answer-sheet-import.service';
import { AnswerSheetReading } from './sheets/answer-sheet-reading.service';
import { AnswerSheets } from './sheets/answer-sheets.repository';
import { PaperRoll } from './sheets/roll.query';
import { SheetRemoval } from './sheets/sheet-removal.service';
import { PaperTests } from './paper-test.query';
import { PdfMaker } from './pdf-maker';

/** What every test on paper needs, whichever screen asks. */
export const paperProviders = [
  PaperTests,
  PdfMaker,
  CodeMaking,
  PaperFiles,
  PaperReader,
  PaperHolding,
  PaperSittings,
  PaperRoll,
  AnswerSheetReading,
  AnswerSheets,
  AnswerSheetImport,
  SheetRemoval,
];
