export { FileAccess } from './file-access';
export type { FileReferences, FileUse } from './file-access';
export { FileIntake } from './file-intake.service';
export { kindOfMediaType } from './file-kinds';
export type { FileGroup } from './file-kinds';
export { FilesModule } from './files.module';
export { filesTables } from './files.tables';
export { StoredFile } from './stored-file.entity';
export { StoredFiles } from './stored-file.repository';
