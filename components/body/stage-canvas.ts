/** An element to draw on, with its graphics context; null where the browser has none to give. */
export interface StageCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGL2RenderingContext | null;
}

function makeCanvas(): StageCanvas {
  const canvas = document.createElement('canvas');
  canvas.className = 'block size-full';
  canvas.setAttribute('aria-hidden', 'true');
  const context = canvas.getContext('webgl2', { antialias: true, alpha: true, powerPreference: 'high-performance' });
  return { canvas, context };
}

/** Made ahead of time; null as soon as one was taken. */
let waiting: StageCanvas | null | undefined;

/** Makes the first canvas that is taken ahead of time: in a browser that has just started, a first context takes as long as all else. */
export function prepareCanvas(): void {
  if (waiting === undefined) waiting = makeCanvas();
}

/** A canvas that nobody else has. One whose context was taken away while it waited is left alone: nobody asked for it back. */
export function takeCanvas(): StageCanvas {
  const taken = waiting?.context?.isContextLost() === false ? waiting : makeCanvas();
  waiting = null;
  return taken;
}
