export { GradebookModule } from './gradebook.module';
export { gradebookTables } from './gradebook.tables';
