import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { besideOf } from './scripts/words/beside.js';

/** Facts and rules that several pieces need which are asked for late: one file for all of them, not a copy in each. */
const SHARED_LATE =
  /[\\/](?:data[\\/](?:safety[\\/](?:zones|cautions)|generated[\\/]device-places|guides[\\/]doses)|engine[\\/](?:guide[\\/](?:guide|dose)|atlas[\\/](?:device|no-press-level))|state[\\/](?:cautions|guides))\.(?:ts|json)$/;
/** The 3D library: that of the map serves the guides too. */
const THREE =
  /[\\/]node_modules[\\/](?:three|@react-three|scheduler|its-fine|suspend-react|use-sync-external-store)[\\/]/;
/**
 * Code that stands on every page: with the framework, which is asked for anyway.
 * @param {{ type: string }} module
 * @param {{ chunkGraph: { isEntryModule(module: object): boolean, getModuleChunksIterable(module: object): Iterable<{ name?: string }> } }} context
 */
const onEveryPage = (module, { chunkGraph }) =>
  module.type.startsWith('javascript/') &&
  !chunkGraph.isEntryModule(module) &&
  [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'app/layout' || name === 'app/error');
/** What the records of every region of muscles are made with. */
const RECORD_PARTS = /[\\/]data[\\/]region\.ts$/;

/** The messages, whole and a module each: so every message lies in the chunk that says it. */
/** @type {[string, string]} */
const WORDS = [
  fileURLToPath(new URL('data/words/whole/messages.js', import.meta.url)),
  fileURLToPath(new URL('data/words/split/messages.js', import.meta.url)),
];

/**
 * A static export: no server code. The build id is fixed, so that two builds of one state are byte-identical.
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'export',
  reactStrictMode: true,
  trailingSlash: true,
  images: { unoptimized: true },
  generateBuildId: () => process.env.BUILD_ID ?? 'local',
  // Types are a part of their own in npm test (npm run types); the build need not check them again.
  typescript: { ignoreBuildErrors: true },
  turbopack: {},
  // Few files: on a phone each costs a round trip, and the map should be there within eight. What is asked for later may come in more, so that nothing comes twice.
  webpack(webpack, { isServer, dev, webpack: { NormalModuleReplacementPlugin } }) {
    if (!dev) webpack.resolve.alias[WORDS[0]] = WORDS[1];
    // Records of another language stand beside the English ones.
    const locale = process.env.WORDS_LOCALE ?? 'en';
    if (locale !== 'en')
      webpack.plugins.push(
        new NormalModuleReplacementPlugin(
          /^\..*\.ts$/,
          (/** @type {{ context: string, request: string, contextInfo: { issuer: string } }} */ asked) => {
            const beside = besideOf(resolve(asked.context, asked.request), asked.contextInfo.issuer, locale);
            if (beside) asked.request = beside;
          },
        ),
      );
    if (!isServer && !dev) {
      webpack.optimization.runtimeChunk = false;
      webpack.optimization.splitChunks = {
        chunks: 'all',
        maxInitialRequests: 2,
        maxAsyncRequests: 1,
        minSize: 40_000,
        enforceSizeThreshold: Infinity,
        cacheGroups: {
          late: { test: SHARED_LATE, chunks: 'async', minChunks: 2, enforce: true },
          shell: {
            test: onEveryPage,
            name: 'main-app',
            chunks: (/** @type {{ name?: string }} */ { name }) => /^app\//.test(name ?? ''),
            minChunks: 1,
            enforce: true,
          },
          records: { test: RECORD_PARTS, chunks: 'async', minChunks: 2, enforce: true },
          three: { test: THREE, name: 'three', chunks: 'async', minChunks: 2, enforce: true },
        },
      };
    }
    return webpack;
  },
};

export default config;
