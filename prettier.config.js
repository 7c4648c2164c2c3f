/** @type {import('prettier').Config} */
const config = { printWidth: 120, singleQuote: true, trailingComma: 'all', objectWrap: 'collapse' };

export default config;
