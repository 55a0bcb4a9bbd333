import { Button, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '~/ui/page';
import { StepButton } from '~/ui/step-buttons';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import { codesQuery, makeCodes, paperFile, type Test } from './test.queries';

/** Codes of a paper test: made once, then downloaded. */
export function PaperPanel({ test }: { test: Test }) {
  const t = useTestText();
  const { data } = useQuery(codesQuery(test.id));
  if (!data) return null;
  const { codes, canPdf, can } = data;
  return (
    <Section title={t('papers')}>
      {codes.length > 0 ? (
        <Downloads id={test.id} codes={codes} canPdf={canPdf} />
      ) : can.make ? (
        <MakeCodes id={test.id} />
      ) : (
        <p className={classes.note}>{t('waiting')}</p>
      )}
    </Section>
  );
}

function MakeCodes({ id }: { id: string }) {
  const t = useTestText();
  const [count, setCount] = useState(4);
  const [first, setFirst] = useState(101);
  return (
    <>
      <p className={classes.note}>{t('papersHint')}</p>
      <div className={classes.line}>
        <NumberInput
          label={t('count')}
          min={2}
          max={24}
          value={count}
          onChange={(value) => setCount(Number(value))}
        />
        <NumberInput
          label={t('first')}
          min={1}
          max={9000}
          value={first}
          onChange={(value) => setFirst(Number(value))}
        />
        <StepButton
          label={t('makeCodes')}
          done={t('made')}
          run={() => makeCodes(id, { count, first })}
          isPrimary
        />
      </div>
    </>
  );
}

function Downloads({ id, codes, canPdf }: { id: string; codes: string[]; canPdf: boolean }) {
  const t = useTestText();
  const files = [
    { file: 'key', label: t('keyFile') },
    { file: 'key-table', label: t('keyTable') },
    { file: 'marking-guide', label: t('guide') },
    { file: 'answer-sheet', label: t('sheet') },
  ];
  return (
    <>
      <div className={classes.line}>
        <Button component="a" href={paperFile(id, 'papers')} download>
          {t('all')}
        </Button>
        {files.map(({ file, label }) => (
          <Button key={file} component="a" variant="default" href={paperFile(id, file)} download>
            {label}
          </Button>
        ))}
      </div>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <b>{code}</b>
            {(canPdf ? ['docx', 'pdf'] : ['docx']).map((format) => (
              <a
                key={format}
                className="hl-link"
                href={paperFile(id, `codes/${code}/paper?format=${format}`)}
                aria-label={`${code} ${format.toUpperCase()}`}
                download
              >
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        ))}
      </ul>
      {!canPdf && <p className={classes.note}>{t('noPdf')}</p>}
    </>
  );
}
