import { bringCurriculum } from './sample-school/curriculum';
import { enterMarks } from './sample-school/marks';
import { authorMaterials } from './sample-school/materials';
import { bringPeople } from './sample-school/people';
import { writeQuestions } from './sample-school/questions';
import { planProduction } from './sample-school/planning';
import { Stage } from './sample-school/stage';
import { planTeaching, teachWeeks } from './sample-school/teaching';
import { takeTest } from './sample-school/test-taken';
import { makeTests } from './sample-school/tests';

/** Loads the sample school through the product's own services, on the days on which each thing would have happened. */
async function main(): Promise<void> {
  // What a power cut could take here is invented: no commit need wait for the disk.
  process.env['PGOPTIONS'] ??= '-c synchronous_commit=off';
  const stage = await Stage.open();
  const started = performance.now();
  const steps: [string, (stage: Stage) => Promise<void>][] = [
    ['people', bringPeople],
    ['curriculum', bringCurriculum],
    ['materials', authorMaterials],
    ['questions', writeQuestions],
    ['teaching plans', planTeaching],
    ['weeks taught', teachWeeks],
    ['production plan and catalogues', planProduction],
    ['tests', makeTests],
    ['marks', enterMarks],
    ['a test taken', takeTest],
  ];
  for (const [name, step] of steps) {
    await step(stage);
    console.log(`  ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  await stage.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
