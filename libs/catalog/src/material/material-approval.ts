import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApprovalOutcome, Approvals, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';
import { Actor, Database } from '@hoclieu/platform';
import { contentHash, submittedContent } from './material-content';
import { MaterialOutcome } from './material-outcome';
import { Materials } from './material.repository';

/** The material as the approval engine sees it: the hash covers its metadata and every file. */
@Injectable()
export class MaterialApproval implements ApprovalSubject, OnModuleInit {
  readonly kind = 'material';

  constructor(
    private readonly database: Database,
    private readonly approvals: Approvals,
    private readonly materials: Materials,
    private readonly outcome: MaterialOutcome,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  async describe(schoolId: string, id: string): Promise<SubjectDescription> {
    const material = await this.materials.getUnseen(schoolId, id);
    const parts = await this.materials.partsOf(schoolId, id);
    return {
      title: material.title,
      contentHash: contentHash(material, parts),
      content: submittedContent(material, parts),
      authorStaffIds: [material.authorId],
      departmentId: material.departmentId,
      campusId: material.campusId,
      url: `/materials/${id}`,
      reviewerStaffIds: await this.reviewersOf(schoolId, material.catalogueEntryId),
    };
  }

  async lock(schoolId: string, id: string): Promise<void> {
    await this.materials.lockUnseen(schoolId, id);
  }

  decided(actor: Actor, id: string, outcome: ApprovalOutcome, reason: string | null): Promise<void> {
    return this.outcome[outcome](actor, id, reason);
  }

  private async reviewersOf(schoolId: string, entryId: string | null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select reviewer_id as id from catalog.catalogue_entry
        where school_id = $1 and id = $2 and reviewer_id is not null`,
      [schoolId, entryId],
    );
    return rows.map(({ id }) => id);
  }
}
