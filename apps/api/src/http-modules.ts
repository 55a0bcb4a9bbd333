import { FilesHttpModule } from '@hoclieu/files/http';
import { PeopleHttpModule } from '@hoclieu/people/http';
import { SchoolHttpModule } from '@hoclieu/school/http';

/** The doors of every module; the application adds nothing of its own. */
export const httpModules = [SchoolHttpModule, PeopleHttpModule, FilesHttpModule];
