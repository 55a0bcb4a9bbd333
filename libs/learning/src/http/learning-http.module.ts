import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module';
import { AssignmentController } from './assignment.controller';
import { ChildrenController } from './children.controller';
import { LearningController } from './learning.controller';
import { StudentPages } from './student-pages';

@Module({
  imports: [LearningModule],
  controllers: [AssignmentController, LearningController, ChildrenController],
  providers: [StudentPages],
})
export class LearningHttpModule {}
