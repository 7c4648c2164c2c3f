'use client';
import Link from 'next/link';
import { useEffect, useMemo, useState } from 'react';
import { loadMuscle, muscleOfPoint } from '../../data/muscle-index.ts';
import lines from '../../data/generated/body-lines.json' with { type: 'json' };
import { bodyCharts, CHART_INKS, tellingSides } from '../../engine/chart/body-chart.ts';
import { markedAreas, type FindingRecord } from '../../engine/report/finding-record.ts';
import { handoutOf, handoutSigns, MOST_HANDOUT_POINTS, type HandoutPoint } from '../../engine/report/handout.ts';
import { isSomethingElse } from '../../engine/inference/plausible.ts';
import { startAnswering } from '../../state/answering.ts';
import { MAX_NOTE, tidyText } from '../../state/board-record.ts';
import { isSamePointOnSide, pointOnSideKey } from '../../engine/atlas/point-on-side.ts';
import { setNote, setPicked } from '../../state/board.ts';
import { handoutPoints } from '../../state/handout-points.ts';
import { requestGuide } from '../../state/guides.ts';
import type { FetchModule } from '../../state/late.ts';
import { useFragment } from '../../state/link/linked.ts';
import { whenHere } from '../../state/when-here.ts';
import { pointName } from '../../engine/atlas/clinical-name.ts';
import { useMap } from '../../state/map.ts';
import { struckMuscles } from '../../state/struck-muscles.ts';
import { changePractice, recallPractice, usePractice } from '../../state/practice.ts';
import { placesMarked } from '../../state/marked-places.ts';
import { recallScreening, stillToAsk, useScreening, useOutcome } from '../../state/screening.ts';
import { recallStopped, stopAt, useStopped } from '../../state/stopped.ts';
import { formatShort } from '../../state/link/short-link.ts';
import { useSession } from '../../state/session.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { loadFiles } from '../body/files/files.ts';
import { loadMap } from '../body/files/load.ts';
import { LateTrouble, TroubleLine, Trouble } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { Notices } from '../locate/Notices.tsx';
import { DropFile } from '../import/DropFile.tsx';
import { OpenFile } from '../import/OpenFile.tsx';
import { UrlSync } from '../UrlSync.tsx';
import { UndoLink } from './UndoLink.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { stoppedLine } from '../guide/stopped-words.ts';
import { qrPath } from './qr-path.ts';
import { Sheet } from './Sheet.tsx';
import type { SheetContent } from './sheet-content.ts';
import { useHandoutGuides } from './useHandoutGuides.ts';
import { m } from '../../data/words.ts';

/** Width / height of the pictures. */
const CROP = 0.72;

const loads = new Map<string, FetchModule<Awaited<ReturnType<typeof loadMuscle>>>>();
/** One load for each muscle, so that its troubles can be followed. */
function muscleLoad(id: string) {
  const known = loads.get(id) ?? (() => loadMuscle(id));
  loads.set(id, known);
  return known;
}

/** Where the sheet is set up and printed. */
export function HandoutDesk() {
  const { drawing, checks, given, selected, board } = useSession(),
    fragment = useFragment();
  const { body, atlas, answer, trouble } = useMap(),
    files = useLate(loadFiles, false);
  const practice = usePractice(),
    screening = useScreening(),
    outcome = useOutcome(),
    spots = useStopped((state) => state.spots);
  const [records, setRecords] = useState<ReadonlyMap<string, HandoutPoint>>(new Map());
  const [tries, setTries] = useState(0);
  useEffect(() => {
    recallPractice();
    recallScreening();
    recallStopped();
    return startAnswering();
  }, []);
  useEffect(() => void loadMap().catch(() => {}), [tries]); // `trouble` says so

  const { offered, first, isDoubted } = useMemo(
    () => handoutPoints(answer, selected, board),
    [answer, selected, board],
  );
  const chosen = board.picked ?? first;

  useEffect(() => {
    let wanted = true;
    for (const one of chosen) {
      const muscleId = atlas?.points.find(({ id }) => id === one.id)?.muscleId;
      if (!muscleId || records.has(pointOnSideKey(one.id, one.side))) continue;
      void whenHere(muscleLoad(muscleId)).then((found) => {
        const point = found?.points.find(({ id }) => id === one.id);
        if (wanted && found && point)
          setRecords(
            (known) =>
              new Map([...known, [pointOnSideKey(one.id, one.side), { side: one.side, point, muscle: found.muscle }]]),
          );
      });
    }
    return () => {
      wanted = false;
    };
  }, [chosen, atlas, records]);

  const knots = useMemo(
    () =>
      chosen.flatMap((one) => {
        const record = records.get(pointOnSideKey(one.id, one.side));
        return record ? [{ ...record, doubted: isDoubted(one) }] : [];
      }),
    [chosen, records, isDoubted],
  );
  const { guides, missing } = useHandoutGuides(knots);
  const again = () => {
    useMap.setState({ trouble: null });
    setTries(tries + 1);
    missing.forEach(requestGuide);
  };
  const charts = useMemo(() => {
    if (!body || !atlas) return null;
    const shown = knots.flatMap(({ side, point }) => {
      const compiled = atlas.points.find(({ id }) => id === point.id);
      return compiled ? [{ point: compiled, side }] : [];
    });
    return tellingSides(bodyCharts(body, lines, { drawing, knots: shown }, CHART_INKS[practice.ink], CROP), 2);
  }, [body, atlas, knots, drawing, practice.ink]);
  const areas = useMemo(() => (body && atlas ? markedAreas(body, atlas, drawing) : []), [body, atlas, drawing]);

  // A sheet without a part of what belongs on it is no sheet to hand out.
  if (trouble || missing.length > 0)
    return (
      <>
        <UrlSync />
        <div className="mt-6">
          <TroubleLine words={m.handout_failed()} again={again} />
        </div>
      </>
    );
  if (files.trouble)
    return (
      <>
        <UrlSync />
        <div className="mt-6">
          <Trouble what={m.ui_late_name_handout()} trouble={files.trouble} again={files.again} />
        </div>
      </>
    );
  if (!body || !atlas || !charts || !guides)
    return (
      <>
        <UrlSync />
        <p role="status" className="mt-6 text-muted">
          {m.handout_loading()}
        </p>
      </>
    );

  const link = `${location.origin}/${fragment && `#${fragment}`}`;
  const short = formatShort(chosen),
    typed = `${location.origin.replace('https://', '')}/${short && `#${short}`}`;
  const unexplained = answer !== null && isSomethingElse(answer);
  const places = placesMarked({ body, atlas }, drawing),
    alsoFeels = answer?.alsoFeels ?? [];
  const struck = struckMuscles(board.struck, atlas);
  const content: SheetContent = {
    paper: practice.paper,
    ink: practice.ink,
    practice: practice.name,
    date: new Date().toLocaleDateString(undefined, { year: 'numeric', month: 'long', day: 'numeric' }),
    handout: handoutOf({
      areas,
      places,
      alsoFeels,
      unexplained,
      knots,
      guides,
      stopped: ({ guide, side }) => {
        const stop = stopAt(spots, guide.id, side);
        return stop ? stoppedLine(stop.why) : null;
      },
      outcome,
      given: screening.given,
      struck,
      note: board.note,
    }),
    charts,
    qr: qrPath(link),
    link,
    typed,
    unseen: stillToAsk(screening, handoutSigns({ places, alsoFeels, knots })).length > 0,
  };
  const findings: FindingRecord = {
    body,
    atlas,
    drawing,
    checks,
    given,
    answer,
    order: board.order,
    picked: board.picked,
    struck: board.struck,
    note: board.note,
    link,
    made: new Date().toISOString(),
  };
  const toggle = (one: PointOnSide) =>
    setPicked(
      chosen.some((other) => isSamePointOnSide(other, one))
        ? chosen.filter((other) => !isSamePointOnSide(other, one))
        : [...chosen, { id: one.id, side: one.side }].slice(-MOST_HANDOUT_POINTS),
    );

  return (
    <div className="mt-6 grid items-start gap-8 lg:grid-cols-[20rem_minmax(0,1fr)] print:mt-0 print:block">
      <UrlSync />
      <form className="no-print space-y-5" onSubmit={(event) => event.preventDefault()}>
        <Notices />
        <UndoLink />
        <DropFile />
        <div className="flex flex-wrap gap-2">
          <button type="button" className="button-primary" onClick={() => window.print()}>
            {m.handout_print()}
          </button>
          <OpenFile />
          <ExportButtons content={content} findings={findings} />
        </div>
        <label className="block text-sm font-medium">
          {m.handout_practice()}
          <input
            value={practice.name}
            onChange={({ target }) => changePractice({ name: target.value })}
            autoComplete="organization"
            className="mt-1 h-11 w-full rounded-xl border border-line bg-surface px-3 font-normal"
          />
        </label>
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={practice.kept}
            onChange={({ target }) => changePractice({ kept: target.checked })}
            className="size-5"
          />
          {m.handout_keep()}
        </label>
        <div className="grid grid-cols-2 gap-3">
          <Choice
            name={m.handout_paper()}
            value={practice.paper}
            options={{ a4: m.handout_paper_a4(), letter: m.handout_paper_letter() }}
            onChange={(paper) => changePractice({ paper })}
          />
          <Choice
            name={m.handout_ink()}
            value={practice.ink}
            options={{ colour: m.handout_ink_colour(), grey: m.handout_ink_grey() }}
            onChange={(ink) => changePractice({ ink })}
          />
        </div>
        {unexplained && <p className="rounded-xl bg-caution-soft px-4 py-3 text-sm">{m.handout_unexplained()}</p>}
        {offered.length > 0 && (
          <fieldset>
            <legend className="text-sm font-medium">{m.handout_choose()}</legend>
            <div className="mt-1 space-y-0.5">
              {offered.map((one) => (
                <label key={pointOnSideKey(one.id, one.side)} className="flex min-h-9 items-center gap-2 text-sm">
                  <input
                    type="checkbox"
                    checked={chosen.some((other) => isSamePointOnSide(other, one))}
                    onChange={() => toggle(one)}
                    className="size-5 shrink-0"
                  />
                  {pointName(atlas, one.id, one.side)}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <NoteField />
        <p className="text-sm">
          <Link href={fragment ? `/#${fragment}` : '/'} className="link">
            {m.handout_back()}
          </Link>
        </p>
      </form>
      <div className="min-w-0 print:contents">
        {[...new Set(chosen.flatMap(({ id }) => muscleOfPoint(id)?.id ?? []))].map((id) => (
          <LateTrouble key={id} load={muscleLoad(id)} what={m.ui_late_name_spot()} />
        ))}
        <Sheet content={content} />
      </div>
    </div>
  );
}

function NoteField() {
  const note = useSession((session) => session.board.note);
  // As it is typed, with the spaces that are not kept; a link or undo may put another note in its place.
  const [typed, setTyped] = useState(note),
    text = tidyText(typed, MAX_NOTE) === note ? typed : note;
  return (
    <label className="block text-sm font-medium">
      {m.handout_note()}
      <textarea
        value={text}
        rows={4}
        maxLength={MAX_NOTE}
        onChange={({ target }) => {
          setTyped(target.value);
          setNote(target.value);
        }}
        className="mt-1 w-full rounded-xl border border-line bg-surface px-3 py-2 font-normal"
      />
    </label>
  );
}

function Choice<Value extends string>({
  name,
  value,
  options,
  onChange,
}: {
  readonly name: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <label className="text-sm font-medium">
      {name}
      <select
        value={value}
        onChange={({ target }) => onChange(target.value as Value)}
        className="mt-1 h-11 w-full rounded-xl border border-line bg-surface px-3 font-normal"
      >
        {(Object.entries(options) as [Value, string][]).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
