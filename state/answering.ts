import type { Atlas, AtlasNames } from '../engine/atlas/atlas.ts';
import type { Body } from '../engine/skin/body.ts';
import { evidenceOf } from '../engine/drawing/marks.ts';
import { answer, prepare, type Model } from '../engine/inference/rank.ts';
import type { RankPlaces } from './fallback.ts';
import { useAsking } from './asking.ts';
import { useMap } from './map.ts';
import { locatedStroke } from './mark-place.ts';
import { useSession } from './session.ts';
import { whenHere } from './when-here.ts';

/** Ranks without body and atlas. */
export const loadFallback = () => import('./fallback.ts');

const models = new WeakMap<Atlas, Model>();
/** The model of a body and the atlas compiled for it, made once. */
function modelOf(body: Body, atlas: Atlas): Model {
  const known = models.get(atlas) ?? prepare(body, atlas);
  models.set(atlas, known);
  return known;
}

/** Makes the model before anything is marked, so that the first answer need not wait for it; for a moment in which nobody waits. */
export function warmAnswer(): void {
  const { body, atlas } = useMap.getState();
  if (body && atlas) modelOf(body, atlas);
}

/** Keeps useMap.answer the answer to the present drawing, checks and answers. Returns what stops it. */
export function startAnswering(): () => void {
  let rankPlaces: RankPlaces | null = null,
    asked = false,
    names: AtlasNames | null = null;
  let over = false;

  const update = () => {
    const { body, atlas, trouble } = useMap.getState();
    const { drawing, checks, given } = useSession.getState(),
      { unsure } = useAsking.getState();
    if (!body || !atlas) {
      if (trouble) withoutBody();
      return;
    }
    // Places that were chosen before the body was there get their point now; a link keeps them by name.
    const strokes = drawing.strokes.map((stroke) => locatedStroke(body, atlas, stroke));
    if (strokes.some((stroke, index) => stroke !== drawing.strokes[index])) {
      useSession.setState({ drawing: { ...drawing, strokes } });
      return; // the subscription answers the located drawing
    }
    useMap.setState({
      names: atlas,
      uncounted: 0,
      answer:
        strokes.length === 0
          ? null
          : answer(modelOf(body, atlas), evidenceOf(body, drawing), { checks, given, unsure }),
    });
  };

  const withoutBody = () => {
    if (!rankPlaces) {
      if (asked) return;
      asked = true;
      void whenHere(loadFallback).then(({ FALLBACK_NAMES, makeFallback }) => {
        [rankPlaces, names] = [makeFallback(), FALLBACK_NAMES];
        if (!over) update();
      });
      return;
    }
    const { drawing, checks, given } = useSession.getState();
    useMap.setState({
      names,
      uncounted: drawing.strokes.filter(({ kind, at }) => kind === 'pain' && !at).length,
      answer: rankPlaces(drawing, { checks, given }),
    });
  };

  const stops = [
    useSession.subscribe((now, before) => {
      if (now.drawing !== before.drawing || now.checks !== before.checks || now.given !== before.given) update();
    }),
    useAsking.subscribe((now, before) => {
      if (now.unsure !== before.unsure && now.unsure.length > 0) update();
    }),
    useMap.subscribe((now, before) => {
      if (now.body !== before.body || now.atlas !== before.atlas || now.trouble !== before.trouble) update();
    }),
  ];
  update();
  return () => {
    over = true;
    stops.forEach((stop) => stop());
  };
}
