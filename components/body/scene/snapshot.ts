import { Vector2, type WebGLRenderer, type Scene } from 'three';
import { knotLabels } from '../overlay/knot-labels.ts';
import type { Studio } from '../studio.ts';

/** What a picture is taken of. */
interface OfCanvas {
  readonly studio: Studio;
  readonly gl: WebGLRenderer;
  readonly scene: Scene;
}

export interface Snapshot {
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** CSS colour behind the body; left out, the picture is see-through. */
  readonly paper?: string;
  /** Draw the numbers of the knots that can be seen. Default true. */
  readonly numbers?: boolean;
}

/**
 * The present view of the body as a PNG; a data URL, or null where nothing can be drawn.
 * Drawn and read in one task, since a canvas is empty again after its frame.
 */
export function snapshot(
  { studio, gl, scene }: OfCanvas,
  { width, height, paper, numbers = true }: Snapshot,
): string | null {
  if (width < 1 || height < 1) return null;
  const size = { ...studio.size },
    ratio = gl.getPixelRatio(),
    before = gl.getSize(new Vector2());
  const page = document.createElement('canvas');
  page.width = width;
  page.height = height;
  const pen = page.getContext('2d');
  if (!pen) return null;
  try {
    gl.setPixelRatio(1);
    gl.setSize(width, height, false);
    studio.resize(width, height);
    studio.settle();
    gl.render(scene, studio.camera);
    if (paper) {
      pen.fillStyle = paper;
      pen.fillRect(0, 0, width, height);
    }
    pen.drawImage(gl.domElement, 0, 0, width, height);
    if (numbers) drawNumbers(pen, studio, height);
  } finally {
    gl.setPixelRatio(ratio);
    gl.setSize(before.x, before.y, false);
    studio.resize(size.width, size.height);
    studio.settle();
    gl.render(scene, studio.camera);
  }
  return page.toDataURL('image/png');
}

function drawNumbers(pen: CanvasRenderingContext2D, studio: Studio, height: number): void {
  const radius = Math.max(9, height / 52);
  pen.font = `600 ${(radius * 1.1).toFixed(1)}px Inter, system-ui, sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const { x, y, visible, label, chosen } of knotLabels(studio, radius * 2.3)) {
    if (!visible) continue;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fillStyle = label === 'B' ? '#0b5fa8' : chosen ? '#b3261e' : '#1f2327';
    pen.fill();
    pen.lineWidth = radius / 6;
    pen.strokeStyle = '#ffffff';
    pen.stroke();
    pen.fillStyle = '#ffffff';
    pen.fillText(label, x, y + radius * 0.06);
  }
}
