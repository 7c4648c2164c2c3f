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
  // Few files: on a phone each costs a round trip, and the map should be there within eight.
  webpack(webpack, { isServer, dev }) {
    if (!isServer && !dev) {
      webpack.optimization.runtimeChunk = false;
      webpack.optimization.splitChunks = { chunks: 'all', maxInitialRequests: 2, maxAsyncRequests: 1, minSize: 40_000, enforceSizeThreshold: Infinity };
    }
    return webpack;
  },
};

export default config;
