/** The decoder in plain JavaScript: a third of the bytes of the WebAssembly one, and no compiling; the package exports it under no name of its own. */
declare module '*/meshopt_decoder_reference.js' {
  export const MeshoptDecoder: {
    readonly ready: Promise<unknown>;
    decodeGltfBuffer(
      target: Uint8Array,
      count: number,
      size: number,
      source: Uint8Array,
      mode: string,
      filter?: string,
    ): void;
  };
}
