import type { Atlas } from '../engine/atlas.ts';
import type { Body } from '../engine/body.ts';
import { evidenceOf } from '../engine/marks.ts';
import { answer, prepare, type Model } from '../engine/rank.ts';
import { useMap } from './map.ts';
import { locatedStroke } from './mark-place.ts';
import { useSession } from './session.ts';

/** Keeps useMap.answer the answer to the present drawing and checks. Returns what stops it. */
export function startAnswering(): () => void {
  let model: Model | null = null;
  let of: readonly [Body, Atlas] | null = null;

  const update = () => {
    const { body, atlas } = useMap.getState();
    if (!body || !atlas) return;
    if (!model || of?.[0] !== body || of[1] !== atlas) [model, of] = [prepare(body, atlas), [body, atlas]];
    const { drawing, checks, given } = useSession.getState();
    // Places that were chosen before the body was there get their point now; a link keeps them by name.
    const strokes = drawing.strokes.map((stroke) => locatedStroke(body, atlas, stroke));
    if (strokes.some((stroke, index) => stroke !== drawing.strokes[index])) {
      useSession.setState({ drawing: { ...drawing, strokes } });
      return; // the subscription answers the located drawing
    }
    useMap.setState({ answer: strokes.length === 0 ? null : answer(model, evidenceOf(body, drawing), { checks, given }) });
  };

  const stops = [
    useSession.subscribe((now, before) => {
      if (now.drawing !== before.drawing || now.checks !== before.checks || now.given !== before.given) update();
    }),
    useMap.subscribe((now, before) => {
      if (now.body !== before.body || now.atlas !== before.atlas) update();
    }),
  ];
  update();
  return () => stops.forEach((stop) => stop());
}
