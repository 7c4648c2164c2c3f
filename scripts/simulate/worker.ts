/** Draws a share of the synthetic people and writes them to standard output, as node:v8 packs them. Started by people.ts with an Order as JSON. */
import { serialize } from 'node:v8';
import { readMap } from '../shared/read-map.ts';
import { nth } from '../../engine/math/nth.ts';
import { personOf, type PeopleOrder } from './people.ts';
import { worldOf } from './person.ts';

const { seed, from, to } = JSON.parse(nth(process.argv, 2)) as PeopleOrder;
const { body, atlas } = await readMap();
const world = worldOf(body, atlas);
process.stdout.write(
  serialize(Array.from({ length: Math.max(0, to - from) }, (_, k) => personOf(world, seed, from + k))),
);
