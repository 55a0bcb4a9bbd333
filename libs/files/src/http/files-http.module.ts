import { Module } from '@nestjs/common';
import { FilesModule } from '../files.module';
import { FilesController } from './files.controller';
import { UploadDoor } from './upload-door';

@Module({ imports: [FilesModule], controllers: [FilesController], providers: [UploadDoor] })
export class FilesHttpModule {}
