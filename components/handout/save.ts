/** Offers a file for download. */
export function save(data: string | Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([typeof data === 'string' ? data : new Uint8Array(data)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** An SVG as a PNG `width` pixels wide, on white. */
export async function svgToPng(svg: string, width: number): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const [, , , wide, tall] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? [];
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((width * Number(tall)) / Number(wide));
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('picture: no canvas');
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('picture: the canvas gave no file');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
