import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One file or one link of a material, in the order in which it is to be used. */
@Entity({ schema: 'catalog', name: 'material_part' })
export class MaterialPart {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'material_id' })
  materialId!: string;

  @Column('int')
  position!: number;

  @Column('text')
  kind!: 'file' | 'link';

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;

  /** WebVTT of a video or a recording. */
  @Column('uuid', { name: 'captions_file_id', nullable: true })
  captionsFileId!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text')
  title!: string;
}
