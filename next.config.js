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
};

export default config;
