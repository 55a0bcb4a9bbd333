import { Module } from '@nestjs/common';
import { ApprovalModule } from '@hoclieu/approval';
import { FilesModule } from '@hoclieu/files';
import { PeopleModule } from '@hoclieu/people';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { attemptMessages } from './attempt/attempt.messages';
import { attemptProviders } from './attempt/attempt.providers';
import { blueprintMessages } from './blueprint/blueprint.messages';
import { blueprintProviders } from './blueprint/blueprint.providers';
import { exportingMessages } from './exporting/exporting.messages';
import { exportingProviders } from './exporting/exporting.providers';
import { formatRemarkMessages } from './importing/format-remark.messages';
import { holdingMessages } from './holding/holding.messages';
import { holdingProviders } from './holding/holding.providers';
import { importingMessages } from './importing/importing.messages';
import { importingProviders } from './importing/importing.providers';
import { remarkMessages } from './importing/remark.messages';
import { markingMessages } from './marking/marking.messages';
import { markingProviders } from './marking/marking.providers';
import { contentMessages } from './question/content.messages';
import { questionMessages } from './question/question.messages';
import { questionProviders } from './question/question.providers';
import { releaseMessages } from './release/release.messages';
import { testMessages } from './test/test.messages';
import { testProviders } from './test/test.providers';
import { paperMessages } from './paper/paper.messages';
import { sheetMessages } from './paper/sheets/sheet.messages';
import { paperProviders } from './paper/paper.providers';
import { sittingMessages } from './sitting/sitting.messages';
import { sittingProviders } from './sitting/sitting.providers';

registerMessages(questionMessages);
registerMessages(contentMessages);
registerMessages(importingMessages);
registerMessages(exportingMessages);
registerMessages(remarkMessages);
registerMessages(formatRemarkMessages);
registerMessages(blueprintMessages);
registerMessages(paperMessages);
registerMessages(sheetMessages);
registerMessages(sittingMessages);
registerMessages(testMessages);
registerMessages(attemptMessages);
registerMessages(holdingMessages);
registerMessages(markingMessages);
registerMessages(releaseMessages);

@Module({
  imports: [SchoolModule, PeopleModule, ApprovalModule, FilesModule],
  providers: [
    ...questionProviders,
    ...importingProviders,
    ...exportingProviders,
    ...blueprintProviders,
    ...testProviders,
    ...sittingProviders,
    ...paperProviders,
    ...attemptProviders,
    ...markingProviders,
    ...holdingProviders,
  ],
  exports: [
    ...questionProviders,
    ...importingProviders,
    ...exportingProviders,
    ...blueprintProviders,
    ...testProviders,
    ...sittingProviders,
    ...paperProviders,
    ...attemptProviders,
    ...markingProviders,
    ...holdingProviders,
  ],
})
export class AssessmentModule {}
