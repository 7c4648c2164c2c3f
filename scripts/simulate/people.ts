import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { nth } from '../../engine/math/nth.ts';
import { chanceOf } from './chance.ts';
import type { Case } from './evaluate.ts';
import { drawPain, personWithout, personWithPoints, type PainCause, type World } from './person.ts';

/** One person in ten hurts for a reason that is not in the atlas. */
const UNKNOWN = 10;
/** Processes that draw people; the people do not depend on it. */
const WORKERS = 3;

/** A drawing in little room: only the places that are marked. */
export interface SmallEvidence {
  readonly places: Uint16Array;
  readonly pain: Float32Array;
  readonly intensity: Float32Array;
  readonly complete: boolean;
}
export interface SmallCase {
  readonly cause: PainCause;
  readonly drawings: readonly [SmallEvidence, SmallEvidence];
}

/** The person of a number: the same for the same seed, whoever else is drawn. */
export function personOf(world: World, seed: number, k: number): SmallCase {
  const chance = chanceOf((seed + Math.imul(k, 0x9e3779b9)) >>> 0);
  const person =
    k % UNKNOWN === UNKNOWN - 1
      ? personWithout(world, nth(['blob', 'blob', 'outside', 'stripe'] as const, Math.floor(k / UNKNOWN) % 4), chance)
      : personWithPoints(world, chance);
  return {
    cause: person.cause,
    drawings: [small(drawPain(world, person, chance)), small(drawPain(world, person, chance))],
  };
}

function small({ pain, intensity, complete }: DrawingEvidence): SmallEvidence {
  const places = Uint16Array.from(Array.from({ length: pain.length }, (_, s) => s).filter((s) => pain[s]! > 0));
  return {
    places,
    pain: Float32Array.from(places, (s) => pain[s]!),
    intensity: Float32Array.from(places, (s) => intensity[s]!),
    complete,
  };
}

function whole({ places, pain, intensity, complete }: SmallEvidence, count: number): DrawingEvidence {
  const evidence = {
    pain: new Float32Array(count),
    intensity: new Float32Array(count),
    free: new Float32Array(count),
    complete,
  };
  places.forEach((s, k) => {
    evidence.pain[s] = pain[k]!;
    evidence.intensity[s] = intensity[k]!;
  });
  return evidence;
}

export interface PeopleOrder {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** So many synthetic people, each with two drawings of the same pain. Drawings are unpacked when they are looked at: all at once they would fill the memory. */
export async function peopleOf(world: World, count: number, seed: number): Promise<Case[]> {
  const share = Math.ceil(count / WORKERS);
  const parts = await Promise.all(
    Array.from({ length: WORKERS }, (_, w) => drawn({ seed, from: w * share, to: Math.min(count, (w + 1) * share) })),
  );
  return parts.flat().map(({ cause, drawings: [one, two] }): Case => ({
    cause,
    get drawings() {
      return [whole(one, world.body.cageCount), whole(two, world.body.cageCount)] as const;
    },
  }));
}

/** The people of an order, drawn by a process of their own. */
function drawn(order: PeopleOrder): Promise<SmallCase[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('./worker.ts', import.meta.url)), JSON.stringify(order)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(deserialize(Buffer.concat(chunks)) as SmallCase[]);
      else reject(new Error(`people ${order.from} to ${order.to}: the process ended with ${code}`));
    });
  });
}
