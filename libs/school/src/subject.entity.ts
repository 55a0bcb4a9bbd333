import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'school', name: 'subject' })
export class Subject {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'programme_name' })
  programmeName!: string;

  @Column('text')
  kind!: 'subject' | 'activity' | 'specialised-topic';

  @Column('text', { name: 'assessed_by' })
  assessedBy!: 'score' | 'comment';

  @Column('boolean', { name: 'elective' })
  elective!: boolean;

  @Column('boolean', { name: 'physical_education' })
  physicalEducation!: boolean;
}
