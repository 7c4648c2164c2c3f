'use client';
import { useState } from 'react';
import lines from '../../data/generated/body-lines.json' with { type: 'json' };
import { bodyCharts, CHART_INKS } from '../../engine/chart/body-chart.ts';
import { chartSvg } from '../../engine/chart/chart-svg.ts';
import { fhirBundle } from '../../engine/report/export-fhir.ts';
import { exportRecord } from '../../engine/report/export-json.ts';
import type { FindingRecord } from '../../engine/report/finding-record.ts';
import { fetchLate } from '../../state/late.ts';
import { useSession } from '../../state/session.ts';
import { TroubleLine } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { save, svgToPng } from './save.ts';
import type { SheetContent } from './sheet-content.ts';
import { m } from '../../data/words.ts';
import { Worded } from '../ui/Worded.tsx';

/** Pixels: four views side by side at 300 dots an inch on a page's width. */
const PNG_WIDTH = 2400;

const loadPdf = () => import(/* webpackChunkName: "pdf" */ './make-pdf.ts');

/** Files made in the page: the sheet as PDF, the chart as picture, the findings as data. */
export function ExportButtons({
  content,
  findings,
}: {
  readonly content: SheetContent;
  readonly findings: FindingRecord;
}) {
  const [said, setSaid] = useState(''),
    [failed, setFailed] = useState<(() => void) | null>(null);
  const selected = useSession((session) => session.selected),
    pdfFile = useLate(loadPdf, false);
  const name = `knotmap-${findings.made.slice(0, 10)}`;
  const chart = () => {
    const point = findings.atlas.points.find(({ id }) => id === selected?.id);
    return chartSvg(
      bodyCharts(
        findings.body,
        lines,
        { drawing: findings.drawing, knots: point && selected ? [{ point, side: selected.side }] : [] },
        CHART_INKS[content.ink],
      ),
      m.handout_title(),
    );
  };
  const pdf = async () => {
    const { makePdf, canWrite } = await fetchLate(loadPdf);
    save(await makePdf(content), `${name}.pdf`, 'application/pdf');
    setSaid((await canWrite(content.practice + content.handout.note)) ? '' : m.handout_letters());
  };
  const run = (work: () => void | Promise<void>) =>
    function go() {
      setFailed(null);
      void Promise.resolve()
        .then(work)
        .catch(() => setFailed(() => go));
    };
  return (
    <>
      <button type="button" className="button" onClick={run(pdf)}>
        {m.handout_pdf()}
      </button>
      <details className="w-full text-sm">
        <summary className="py-2 font-medium">{m.handout_more()}</summary>
        <div className="flex flex-wrap gap-2 pt-1">
          <button
            type="button"
            className="button"
            onClick={run(async () => save(await svgToPng(chart(), PNG_WIDTH), `${name}.png`, 'image/png'))}
          >
            {m.handout_png()}
          </button>
          <button type="button" className="button" onClick={run(() => save(chart(), `${name}.svg`, 'image/svg+xml'))}>
            {m.handout_svg()}
          </button>
          <button
            type="button"
            className="button"
            onClick={run(() =>
              save(JSON.stringify(exportRecord(findings), null, 2), `${name}.json`, 'application/json'),
            )}
          >
            {m.handout_json()}
          </button>
          <button
            type="button"
            className="button"
            onClick={run(() =>
              save(JSON.stringify(fhirBundle(findings), null, 2), `${name}.fhir.json`, 'application/fhir+json'),
            )}
          >
            {m.handout_fhir()}
          </button>
        </div>
        <p className="mt-2 text-muted">
          <Worded
            words={m.handout_schema}
            parts={{
              schema: (
                <a href="/schema/knotmap-export-2.json" className="link">
                  {m.handout_schema_link()}
                </a>
              ),
            }}
          />
        </p>
      </details>
      <p role="status" className="w-full text-sm text-caution empty:hidden">
        {said}
      </p>
      {(failed || pdfFile.trouble === 'slow') && (
        <div className="w-full">
          <TroubleLine
            words={
              failed
                ? m.ui_late_failed({ what: m.ui_late_name_file() })
                : m.ui_late_slow({ what: m.ui_late_name_file() })
            }
            again={failed ?? pdfFile.again}
          />
        </div>
      )}
    </>
  );
}
