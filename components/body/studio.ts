import { BufferAttribute, Group, PerspectiveCamera, Vector3 } from 'three';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import type { Drawing } from '../../engine/drawing/drawing.ts';
import { reachFrom, type Reach } from '../../engine/skin/geodesic.ts';
import { copyOfMarks, marksOf, MARK_MARGIN, type Marks } from '../../engine/drawing/marks.ts';
import { vertexOf } from '../../engine/atlas/naming.ts';
import { firstHit, normalAt, positionOf, type Vec3 } from '../../engine/skin/skin.ts';
import { patternDistance } from '../../engine/skin/zone.ts';
import type { Board } from '../../state/board-record.ts';
import type { Tone } from '../../state/look.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { createBoneLines } from './scene/bone-lines.ts';
import { declutter } from './overlay/declutter.ts';
import { createDots } from './scene/dots.ts';
import { explainedCentre, type ShownPattern } from './fields/explained.ts';
import { goalFor, middleOf, type PosedPoint } from './camera/flight-goal.ts';
import { createGeometry, packDistance, packShare, touch, touchAll } from './scene/geometry.ts';
import { knotSkinPoint, type Knot } from './knots.ts';
import { createPainLine } from './scene/pain-line.ts';
import { painPath } from './scene/pain-path.ts';
import type { Loaded } from './files/load.ts';
import { eyeOf, FIELD_OF_VIEW, orbitOf } from './camera/orbit.ts';
import { CameraRig } from './camera/camera-rig.ts';
import { createProps } from './scene/props.ts';
import { applySegment, type Brush } from './fields/preview.ts';
import { createSkinMaterial, INKS } from './scene/skin-material.ts';
import { stipple, type Dot } from './fields/stipple.ts';
import { unionOf } from './fields/union.ts';
import { namedView } from './camera/views.ts';

/** Seconds in which a chosen pattern appears. */
const REVEAL = 0.4;
/** Metres: skin hides a place that lies this far behind it. */
const HIDDEN = 0.012;
/** Metres: how far round its place a knot is drawn as sore. */
const SORE = [0.024, 0.035] as const;
/** Two patterns are compared where they are felt: the eye turns only this share of the way to their knots. */
const TOWARD_KNOTS = 0.2;
const NOTHING: Reach = { vertices: new Uint32Array(), distances: new Float32Array() };

/** Where a place appears in the picture. */
export interface InPicture {
  /** Pixels from the top left. */
  readonly x: number;
  readonly y: number;
  /** In front of the camera, on the near side, and not behind other skin. */
  readonly visible: boolean;
}

/**
 * All that moves on the stage: buffers, uniforms and the camera. Knows no React; the stores tell it what to show through its verbs,
 * and it asks for a frame with `ask` when something changed.
 */
export function createStudio({ body, shade, atlas }: Loaded, ask: () => void) {
  const skin = createGeometry(body, shade),
    material = createSkinMaterial(),
    dots = createDots(),
    link = createPainLine(),
    bones = createBoneLines(),
    props = createProps();
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.05, 12);
  const rig = new CameraRig(orbitOf(namedView('reset', 1)));
  const size = { width: 1, height: 1 };
  let shown: Body = body,
    settled = true;
  let marks: Marks = marksOf(body, { strokes: [] }),
    painting = false;
  let drawing: Pick<Drawing, 'strokes'> = { strokes: [] };
  let selection: PointOnSide | null = null;
  /** The knot that the camera went to of itself. */
  let framed: PointOnSide | null = null;
  /** Two patterns that the camera went to of itself. */
  let pairFramed: readonly (readonly PointOnSide[])[] | null = null;
  let pattern: ShownPattern | null = null;
  let knots: readonly Knot[] = [];
  let revealStarted: number | null = null,
    reveal = 0;
  let motion = true;
  let layers: ShownLayers = { essential: true, spillover: true, felt: 'all' };
  /** The knots whose patterns are shown together: the chosen one, or all of its muscle. */
  let together: readonly PointOnSide[] = [],
    lined = true;
  const patterns = new Map<string, { pattern: ShownPattern; dots: readonly Dot[] }>();
  const ray = new Vector3(),
    projected = new Vector3();
  const firsts = new Set<() => void>(),
    lasts = new Set<() => void>(),
    posed = new Set<() => void>();
  const extras = new Group();
  const joining = (set: Set<() => void>) => (run: () => void) => {
    set.add(run);
    return () => void set.delete(run);
  };

  const placeOf = (point: SkinPoint): PosedPoint => ({
    position: positionOf(shown, point),
    normal: normalAt(shown, point),
  });
  const cornerOf = (v: number): SkinPoint => {
    for (let t = 0; t < body.triangles.length; t++)
      if (body.triangles[t] === v) return { triangle: (t / 3) | 0, u: t % 3 === 1 ? 1 : 0, v: t % 3 === 2 ? 1 : 0 };
    throw new Error(`studio: vertex ${v} has no triangle`);
  };

  const packMarks = (v: number) => {
    skin.marks.array[v * 4] = packDistance(marks.pain[v]!);
    skin.marks.array[v * 4 + 1] = packDistance(marks.free[v]!);
    skin.marks.array[v * 4 + 2] = packShare(marks.intensity[v]!);
  };

  const patternFor = (list: readonly PointOnSide[]) => {
    const key = list.map(({ id, side }) => `${id}.${side}`).join(),
      known = patterns.get(key);
    if (known) return known;
    const points = list.flatMap(({ id, side }) =>
      atlas.points.filter((one) => one.id === id).map((point) => ({ point, side })),
    );
    if (points.length === 0) return null;
    const of = (kind: 'essential' | 'spillover') =>
      unionOf(points.map(({ point, side }) => patternDistance(body, point, kind, side)));
    const found: ShownPattern = { essential: of('essential'), spillover: of('spillover') };
    const made = { pattern: found, dots: stipple(body, found.spillover, found.essential) };
    if (patterns.size > 24) patterns.delete(patterns.keys().next().value ?? '');
    patterns.set(key, made);
    return made;
  };

  /** Skin over a knot that is sore when it is pressed: as far round it as its place is uncertain. */
  const soreAround = (list: readonly PointOnSide[]): ShownPattern => {
    const areas = list.flatMap(({ id, side }) => {
      const index = atlas.points.findIndex((one) => one.id === id);
      if (index < 0) return [];
      const radius = Math.min(SORE[1], Math.max(SORE[0], atlas.points[index].searchRadius));
      const { vertices, distances } = reachFrom(body, [knotSkinPoint(body, atlas, index, side)], radius + MARK_MARGIN);
      return [{ vertices, distances: distances.map((d) => d - radius) }];
    });
    return { essential: areas.length > 0 ? unionOf(areas) : NOTHING, spillover: NOTHING };
  };

  /** The line is laid after the frame that shows the choice: its way over the skin takes longer than all the rest. */
  let linkTimer = 0;
  const showLink = () => {
    link.set([]);
    window.clearTimeout(linkTimer);
    if (selection && pattern && lined && layers.felt !== 'local') linkTimer = window.setTimeout(layLink, 60);
  };
  const layLink = () => {
    const index = selection && pattern ? atlas.points.findIndex(({ id }) => id === selection?.id) : -1;
    const marked = pattern && explainedCentre(body, marks.pain, pattern);
    // Where nothing is marked, the line still shows the way to where the pain is felt.
    const centre =
      marked ??
      (pattern && layers.felt === 'referred'
        ? explainedCentre(
            body,
            marks.pain.map(() => -1),
            { ...pattern, spillover: NOTHING },
          )
        : null);
    link.set(
      selection && index >= 0 && centre !== null
        ? painPath(shown, knotSkinPoint(body, atlas, index, selection.side), cornerOf(centre))
        : [],
    );
    ask();
  };

  const aimAt = (chosen: PointOnSide) => {
    const index = atlas.points.findIndex(({ id }) => id === chosen.id);
    if (index < 0) return;
    const centre = pattern && explainedCentre(body, marks.pain, pattern);
    const spread: PosedPoint[] = [];
    spread.push(...within(pattern));
    const goal = goalFor(
      placeOf(knotSkinPoint(body, atlas, index, chosen.side)),
      centre === null ? null : vertexPlace(centre),
      spread,
      camera.aspect,
      rig.now,
    );
    framed = chosen;
    pairFramed = null;
    if (motion) rig.fly(goal);
    else rig.jump(goal);
  };
  /** Places of the essential area, every seventh vertex. */
  const within = (area: ShownPattern | null): PosedPoint[] => {
    const { vertices, distances } = area?.essential ?? NOTHING,
      places: PosedPoint[] = [];
    for (let k = 0; k < vertices.length; k += 7) if (distances[k]! < 0) places.push(vertexPlace(vertices[k]!));
    return places;
  };
  const vertexPlace = (v: number): PosedPoint => ({
    position: [shown.positions[v * 3]!, shown.positions[v * 3 + 1]!, shown.positions[v * 3 + 2]!],
    normal: [shown.normals[v * 3]!, shown.normals[v * 3 + 1]!, shown.normals[v * 3 + 2]!],
  });

  const studio = {
    body,
    atlas,
    skin,
    material,
    dots,
    link,
    bones,
    props,
    extras,
    camera,
    rig,
    size,
    /** False when the person asked for less motion. */
    get moves() {
      return motion;
    },
    get marks() {
      return marks;
    },
    get knots() {
      return knots;
    },
    get shown() {
      return shown;
    },
    ask,
    /** Runs before each frame; returns what takes it off again. */
    beforeFrame: joining(firsts),
    /** Runs when a frame has been drawn. */
    afterFrame: joining(lasts),
    /** Runs when the body has been posed anew. */
    afterPose: joining(posed),
    /** The patterns of knots as one, and the dots of their spillover; null for knots that are not in the atlas. */
    patternOf: patternFor,
    drawn: () => lasts.forEach((run) => run()),

    setTone(tone: Tone) {
      material.setTone(tone);
      dots.uniforms.uPain.value.copy(material.uniforms.uPain.value);
    },
    /** Turns smooth movement on or off (the person asked for less motion). */
    setMotion(on: boolean) {
      motion = on;
    },

    resize(width: number, height: number) {
      size.width = width;
      size.height = height;
      camera.aspect = width / Math.max(1, height);
      camera.updateProjectionMatrix();
      link.uniforms.uSize.value.set(width, height);
      bones.resize(height);
      ask();
    },

    /** Paints a whole drawing. */
    showDrawing(next: Pick<Drawing, 'strokes'>) {
      drawing = next;
      marks = marksOf(body, next);
      painting = false;
      for (let v = 0; v < marks.pain.length; v++) packMarks(v);
      touchAll(skin.marks);
      showLink();
      ask();
    },
    /** Paints a piece of a stroke that is still being made; in the frame that comes, so it asks for none. */
    preview(points: readonly SkinPoint[], brush: Brush) {
      if (points.length === 0) return;
      const reach: Reach = reachFrom(body, points, brush.radius + MARK_MARGIN);
      // The marks of a drawing are shared with the answer.
      if (!painting) marks = copyOfMarks(marks);
      painting = true;
      applySegment(marks, reach, brush);
      for (const v of reach.vertices) packMarks(v);
      touch(skin.marks, reach.vertices.slice());
    },
    /** Takes the unfinished stroke back. */
    dropPreview() {
      studio.showDrawing(drawing);
    },

    /**
     * @param among the knots whose patterns are shown with it, itself among them
     * @param line whether a line leads from the knot to its pain
     */
    showSelection(next: PointOnSide | null, among: readonly PointOnSide[] = next ? [next] : [], line = true) {
      selection = next;
      lined = line;
      together = among;
      const local = layers.felt === 'local' && among.length > 0,
        made = local ? { pattern: soreAround(among), dots: [] } : patternFor(among);
      material.setLocal(local);
      dots.uniforms.uPain.value.copy(material.uniforms.uPain.value);
      pattern = made?.pattern ?? null;
      const { array } = skin.pattern;
      array.fill(packDistance(1));
      if (pattern) {
        if (layers.essential || local)
          pattern.essential.vertices.forEach(
            (v, k) => (array[v * 2] = packDistance(pattern?.essential.distances[k] ?? 1)),
          );
        if (layers.spillover)
          pattern.spillover.vertices.forEach(
            (v, k) => (array[v * 2 + 1] = packDistance(pattern?.spillover.distances[k] ?? 1)),
          );
      }
      touchAll(skin.pattern);
      dots.set((layers.spillover && made?.dots) || [], shown);
      showLink();
      revealStarted = null;
      reveal = motion ? 0 : 1;
      ask();
    },
    /** Shows or hides the parts of a chosen pattern. */
    showLayers(next: ShownLayers) {
      if (next.essential === layers.essential && next.spillover === layers.spillover && next.felt === layers.felt)
        return;
      layers = next;
      studio.showSelection(selection, together, lined);
    },
    /** Turns the camera to the chosen knot, unless the person holds it where the knot can be seen well. */
    showKnot(chosen: PointOnSide) {
      const knot = knots.find(({ id, side }) => id === chosen.id && side === chosen.side);
      if (rig.movedByHand && knot) {
        const { x, y, visible } = studio.see(placeOf(knot.point));
        const inset = 0.12;
        if (
          visible &&
          x > size.width * inset &&
          x < size.width * (1 - inset) &&
          y > size.height * inset &&
          y < size.height * (1 - inset)
        )
          return;
      }
      aimAt(chosen);
      ask();
    },
    /** Turns the camera so that two patterns with their knots are seen, as well as one view can. */
    showPair(a: readonly PointOnSide[], b: readonly PointOnSide[]) {
      const places = [...a, ...b].flatMap(({ id, side }) => {
        const index = atlas.points.findIndex((one) => one.id === id);
        return index < 0 ? [] : [placeOf(knotSkinPoint(body, atlas, index, side))];
      });
      if (places.length === 0) return;
      framed = null;
      pairFramed = [a, b];
      const felt = [...within(patternFor(a)?.pattern ?? null), ...within(patternFor(b)?.pattern ?? null)],
        middle = middleOf(felt);
      const goal = middle
        ? goalFor(middle, places[0], [...places, ...felt], camera.aspect, rig.now, TOWARD_KNOTS)
        : goalFor(places[0], null, places, camera.aspect, rig.now);
      if (motion) rig.fly(goal);
      else rig.jump(goal);
      ask();
    },
    /** The picture has another shape: a knot that the camera chose to show is framed anew; a view made by hand stays. */
    reframe() {
      if (rig.movedByHand) return;
      if (pairFramed) studio.showPair(pairFramed[0], pairFramed[1]);
      else if (selection && framed === selection) aimAt(selection);
    },
    /** Another view was asked for. */
    leaveKnot() {
      framed = pairFramed = null;
    },
    showKnots(next: readonly Knot[]) {
      knots = next;
      const { uKnots, uKnotNormals, uKnotCount } = material.uniforms;
      uKnotCount.value = Math.min(next.length, uKnots.value.length);
      uKnots.value.forEach((slot, k) => {
        const knot = next[k];
        if (!knot) return void slot.set(0, 0, 0, 0);
        const { position, normal } = placeOf(knot.point);
        slot.set(...position, (knot.chosen ? 2 : 1) * (knot.deep ? -1 : 1));
        uKnotNormals.value[k].set(...normal);
      });
      ask();
    },
    /**
     * Shows the body in another pose or shape; same vertex order, metres. All that lies on the skin goes with it.
     * @param still false while the pose is on its way: places are then not tested for being hidden, which would cost a search grid a frame
     */
    showPosed(positions: Float32Array, normals: Float32Array, still = true) {
      const { geometry } = skin;
      shown = { ...body, positions, normals };
      settled = still;
      let place = geometry.getAttribute('position');
      if (place === geometry.getAttribute('rest'))
        geometry.setAttribute('position', (place = new BufferAttribute(positions.slice(), 3)));
      const direction = geometry.getAttribute('normal');
      place.array.set(positions);
      direction.array.set(normals);
      place.needsUpdate = direction.needsUpdate = true;
      dots.follow(shown);
      bones.follow(shown);
      posed.forEach((run) => run());
      showLink();
      studio.showKnots(knots);
    },
    /** The ring that shows how much the brush covers; null hides it. Set before each frame, so it asks for none: that would never end. */
    showBrush(at: SkinPoint | null, radius: number, ink: keyof typeof INKS) {
      const { uBrush, uBrushNormal, uBrushColor } = material.uniforms;
      if (at) {
        const { position, normal } = placeOf(at);
        uBrush.value.set(...position, radius);
        uBrushNormal.value.set(...normal);
        uBrushColor.value.set(INKS[ink]);
      } else uBrush.value.set(0, 0, 0, 0);
    },

    /** Moves everything to a time in seconds. True while there is more to come. */
    step(time: number): boolean {
      firsts.forEach((run) => run());
      const moving = rig.step(time);
      if (pattern && reveal < 1) {
        revealStarted ??= time;
        reveal = Math.min(1, (time - revealStarted) / REVEAL);
      }
      studio.settle();
      return moving || (pattern !== null && reveal < 1);
    },
    /** Ends the appearing of a pattern, for a picture. */
    revealAll() {
      reveal = 1;
    },
    /** Puts the camera and the uniforms where they stand at this moment. */
    settle() {
      const shownShare = pattern ? 1 - (1 - reveal) ** 3 : 0;
      material.uniforms.uReveal.value = shownShare;
      dots.uniforms.uReveal.value = shownShare;
      link.uniforms.uReveal.value = shownShare;
      const [x, y, z] = eyeOf(rig.now),
        [tx, ty, tz] = rig.now.target;
      camera.position.set(x, y, z);
      camera.lookAt(tx, ty, tz);
      camera.updateMatrixWorld();
      link.uniforms.uPixels.value = pixelsOf(link.points);
    },
    /** The numbers of the knots where they stand in the picture, none nearer to another than `gap` pixels. `x`, `y` is the number, `at` its knot. */
    labels(gap: number): (InPicture & { readonly at: InPicture; readonly label: string; readonly chosen: boolean })[] {
      const seen = knots.map(({ point }) => studio.see(placeOf(point)));
      // Under the number of a chosen deep knot stands a word, to which the others leave room.
      const words = knots.flatMap(({ chosen, deep }, k) =>
        chosen && deep ? [{ x: seen[k].x, y: seen[k].y + gap, fixed: true }] : [],
      );
      const placed = declutter(
        [...seen.map(({ x, y }, k) => ({ x, y, fixed: knots[k].chosen })), ...words],
        gap,
        size,
        gap / 2 + 2,
      );
      return knots.map(({ number, mark, chosen }, k) => ({
        ...placed[k],
        visible: seen[k].visible,
        at: seen[k],
        label: mark ?? (number === null ? '•' : String(number)),
        chosen,
      }));
    },

    /** Where a place on the shown body appears, and whether it can be seen. */
    see({ position, normal }: PosedPoint): InPicture {
      const seen = studio.project(position);
      const eye = camera.position,
        toEye: Vec3 = [eye.x - position[0], eye.y - position[1], eye.z - position[2]];
      const far = Math.hypot(...toEye);
      const facing = (normal[0] * toEye[0] + normal[1] * toEye[1] + normal[2] * toEye[2]) / far;
      if (facing < 0.06) return { ...seen, visible: false };
      if (!settled) return { ...seen, visible: true };
      const hit = firstHit(shown, [eye.x, eye.y, eye.z], [-toEye[0] / far, -toEye[1] / far, -toEye[2] / far]);
      return { ...seen, visible: hit === null || hit.distance > far - HIDDEN };
    },
    project([x, y, z]: Vec3): { x: number; y: number } {
      projected.set(x, y, z).project(camera);
      return { x: ((projected.x + 1) / 2) * size.width, y: ((1 - projected.y) / 2) * size.height };
    },
    /** The skin under a pixel. */
    pick(x: number, y: number): SkinPoint | null {
      const eye = camera.position;
      ray
        .set((x / size.width) * 2 - 1, 1 - (y / size.height) * 2, 0.5)
        .unproject(camera)
        .sub(eye)
        .normalize();
      return firstHit(shown, [eye.x, eye.y, eye.z], [ray.x, ray.y, ray.z])?.point ?? null;
    },
    placeOf,
    vertexOf: (point: SkinPoint) => vertexOf(body, point),

    dispose() {
      window.clearTimeout(linkTimer);
      skin.geometry.dispose();
      material.material.dispose();
      for (const part of [dots, link, bones, props]) {
        part.geometry.dispose();
        part.material.dispose();
      }
      patterns.clear();
    },
  };

  const pixelsOf = (line: readonly Vec3[]) => {
    let total = 0;
    for (let k = 1; k < line.length; k++) {
      const a = studio.project(line[k - 1]),
        b = studio.project(line[k]);
      total += Math.hypot(b.x - a.x, b.y - a.y);
    }
    return Math.max(1, total);
  };

  return studio;
}

/** Parts of a pattern that are shown. */
export interface ShownLayers {
  readonly essential: boolean;
  readonly spillover: boolean;
  readonly felt: Board['felt'];
}
export type Studio = ReturnType<typeof createStudio>;
