import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { nth } from '../../engine/math/nth.ts';
import { chanceOf } from './chance.ts';
import type { Case } from './evaluate.ts';
import { drawPain, feltBy, personOfKind, PAIN_KINDS, type PainCause, type PainKind, type World } from './person.ts';

/** How many of twenty people are of each kind. How common each is nobody has counted; one in ten hurts for a reason that is not in the atlas. */
const OF_TWENTY: Readonly<Record<PainKind, number>> = {
  whole: 3,
  partial: 4,
  tap: 4,
  local: 3,
  both: 2,
  marks: 2,
  unknown: 2,
};
const KINDS = PAIN_KINDS.flatMap((kind) => Array.from({ length: OF_TWENTY[kind] }, () => kind));
/** Processes that draw people; the people do not depend on it. */
const WORKERS = 3;

/** A drawing in little room: only the places that are marked. */
export interface SmallEvidence {
  readonly places: Uint16Array;
  readonly pain: Float32Array;
  readonly intensity: Float32Array;
  readonly complete: boolean;
  readonly painted: number;
}
export interface SmallCase {
  readonly kind: PainKind;
  readonly cause: PainCause;
  readonly felt: SmallEvidence;
  readonly drawings: readonly [SmallEvidence, SmallEvidence];
}

/** The person of a number: the same for the same seed, whoever else is drawn. */
export function personOf(world: World, seed: number, k: number): SmallCase {
  const chance = chanceOf((seed + Math.imul(k, 0x9e3779b9)) >>> 0);
  const person = personOfKind(world, nth(KINDS, k % KINDS.length), chance);
  return {
    kind: person.kind,
    cause: person.cause,
    felt: small(feltBy(world, person)),
    drawings: [small(drawPain(world, person, chance)), small(drawPain(world, person, chance))],
  };
}

function small({ pain, intensity, complete, painted }: DrawingEvidence): SmallEvidence {
  const marked: number[] = [];
  pain.forEach((share, s) => share > 0 && marked.push(s));
  const places = Uint16Array.from(marked);
  return {
    places,
    pain: Float32Array.from(places, (s) => pain[s]!),
    intensity: Float32Array.from(places, (s) => intensity[s]!),
    complete,
    painted,
  };
}

function whole({ places, pain, intensity, complete, painted }: SmallEvidence, count: number): DrawingEvidence {
  const evidence = {
    pain: new Float32Array(count),
    intensity: new Float32Array(count),
    free: new Float32Array(count),
    complete,
    painted,
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
  return unpacked(world, await packedPeople(count, seed));
}

/** The same, read from where the last run with this atlas and this code left them. They do not depend on what is tuned: only on the skin, the atlas and how people are drawn. */
export async function keptPeople(world: World, count: number, seed: number): Promise<Case[]> {
  const code = ['person', 'people', 'chance'].map((name) => readFileSync(new URL(`./${name}.ts`, import.meta.url)));
  const key = createHash('sha256').update(JSON.stringify([world.atlas.hash, count, seed]));
  for (const text of code) key.update(text);
  const file = join(tmpdir(), `people-${key.digest('hex').slice(0, 16)}`);
  if (existsSync(file)) return unpacked(world, deserialize(readFileSync(file)) as SmallCase[]);
  const people = await packedPeople(count, seed);
  writeFileSync(file, serialize(people));
  return unpacked(world, people);
}

async function packedPeople(count: number, seed: number): Promise<SmallCase[]> {
  const share = Math.ceil(count / WORKERS);
  const parts = await Promise.all(
    Array.from({ length: WORKERS }, (_, w) => drawn({ seed, from: w * share, to: Math.min(count, (w + 1) * share) })),
  );
  return parts.flat();
}

const unpacked = (world: World, people: readonly SmallCase[]): Case[] =>
  people.map(({ kind, cause, felt, drawings: [one, two] }): Case => ({
    kind,
    cause,
    get felt() {
      return whole(felt, world.body.cageCount);
    },
    get drawings() {
      return [whole(one, world.body.cageCount), whole(two, world.body.cageCount)] as const;
    },
  }));

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
