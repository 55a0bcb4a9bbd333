import { Module } from '@nestjs/common';
import { registerMessages } from '@hoclieu/platform';
import { PeopleModule } from '@hoclieu/people';
import { SchoolModule } from '@hoclieu/school';
import { FileAccess } from './file-access';
import { FileIntake } from './file-intake.service';
import { filesMessages } from './files.messages';
import { StoredFiles } from './stored-file.repository';

registerMessages(filesMessages);

@Module({
  imports: [SchoolModule, PeopleModule],
  providers: [StoredFiles, FileAccess, FileIntake],
  exports: [StoredFiles, FileAccess, FileIntake],
})
export class FilesModule {}
