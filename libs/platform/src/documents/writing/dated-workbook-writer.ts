import type { Writable } from 'node:stream';
import { stream as excelStream } from 'exceljs';

type Archive = { append(source: unknown, data: { name: string; date?: Date }): unknown };
type Options = { created: Date; stream: Writable; useStyles: boolean; useSharedStrings: boolean };
type Writer = InstanceType<typeof excelStream.xlsx.WorkbookWriter>;
/** What the library's types do not mention: its archive, and the first part it puts there while being constructed. */
type Opened = Writer & { zip: Archive; addThemes(): Promise<void> };
const OpenedWriter = excelStream.xlsx.WorkbookWriter as unknown as new (options: Options) => Opened;

/** Packs every part at the workbook's own time; the library packs it at the time of the download. */
export class DatedWorkbookWriter extends OpenedWriter {
  override addThemes(): Promise<void> {
    const { zip, created: date } = this;
    const append = zip.append.bind(zip);
    zip.append = (source, data) => append(source, { ...data, date });
    return super.addThemes();
  }
}
