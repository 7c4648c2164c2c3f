/** All words of the interface and of the engine's sentences. Written in data/messages/; compiled by npm run words, which npm ci, dev, the tests and the build run. */
export { m } from './words/whole/messages.js';
