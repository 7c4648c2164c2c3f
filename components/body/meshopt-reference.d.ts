/** The decoder in plain JavaScript: a third of the bytes of the WebAssembly one, and no compiling; the package exports it under no name of its own. */
declare module '*/meshopt_decoder_reference.js' {
  export const MeshoptDecoder: import('../../engine/body-file.ts').BufferDecoder;
}
