import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An upload: its checked kind, a clean name and the hash under which the storage keeps its bytes. */
@Entity({ schema: 'files', name: 'stored_file' })
export class StoredFile {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  sha256!: string;

  @Column({ type: 'bigint', transformer: { from: Number, to: (bytes: number) => bytes } })
  bytes!: number;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('text')
  name!: string;

  /** Account of the uploader; null when the school's own loader stored it. */
  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', insert: false })
  createdAt!: Date;
}
