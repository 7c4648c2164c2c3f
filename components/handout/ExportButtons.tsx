'use client';
import { useState } from 'react';
import lines from '../../data/generated/body-lines.json' with { type: 'json' };
import { bodyCharts, CHART_INKS } from '../../engine/chart/body-chart.ts';
import { chartSvg } from '../../engine/chart/chart-svg.ts';
import { fhirBundle } from '../../engine/report/export-fhir.ts';
import { exportRecord } from '../../engine/report/export-json.ts';
import { markedPains, type FindingRecord } from '../../engine/report/finding-record.ts';
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
/** The same as it lies in a record, where a file is a part of many. */
const FHIR_PNG_WIDTH = 1200;

const loadPdf = () => import(/* webpackChunkName: "pdf" */ './make-pdf.ts');

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Places that a line below the chart names. */
const MOST_PLACES = 4;
/** What stands below a chart that leaves the sheet: when it was made, how strong the pain is, and what the textures mean. */
function chartLines(
  { date }: SheetContent,
  { body, atlas, drawing }: FindingRecord,
  hasKnot: boolean,
): readonly string[] {
  const pains = markedPains(body, atlas, drawing).slice(0, MOST_PLACES);
  return [
    m.handout_chart_pain({
      date,
      places: pains
        .map(({ areas, intensity }) => m.handout_chart_place({ place: areas[0]?.words ?? '', n: intensity }))
        .join('; '),
    }),
    [
      m.handout_chart_sides(),
      hasKnot
        ? m.handout_legend_line({
            mine: m.handout_legend_mine(),
            core: m.handout_legend_core(),
            spill: m.handout_legend_spill(),
            knot: m.handout_legend_knot(),
          })
        : m.handout_chart_mine(),
    ].join(' '),
  ];
}

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
  const [whose, setWhose] = useState(''),
    [isPosted, setPosted] = useState(false);
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
      chartLines(content, findings, selected !== null),
    );
  };
  const fhir = async () => {
    const png = await svgToPng(chart(), FHIR_PNG_WIDTH),
      picture = { contentType: 'image/png', data: base64(png) } as const;
    const made = fhirBundle(findings, {
      picture,
      subject: whose.trim(),
      type: isPosted ? 'transaction' : 'collection',
    });
    save(JSON.stringify(made, null, 2), `${name}.fhir.json`, 'application/fhir+json');
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
          <button type="button" className="button" onClick={run(fhir)}>
            {m.handout_fhir()}
          </button>
        </div>
        <label className="mt-3 block font-medium">
          {m.handout_fhir_whose()}
          <input
            value={whose}
            onChange={({ target }) => setWhose(target.value)}
            autoComplete="off"
            spellCheck={false}
            className="mt-1 h-11 w-full rounded-xl border border-line bg-surface px-3 font-normal"
          />
          <span className="mt-1 block font-normal text-muted">{m.handout_fhir_whose_hint()}</span>
        </label>
        <label className="mt-2 flex items-center gap-2">
          <input
            type="checkbox"
            checked={isPosted}
            onChange={({ target }) => setPosted(target.checked)}
            className="size-5"
          />
          {m.handout_fhir_post()}
        </label>
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
