import { expect, it } from 'vitest';
import { localVoice } from './voice.ts';

const voice = (lang: string, localService: boolean, isDefault = false) => ({ lang, localService, default: isDefault });

it('speaks with a voice of this device, in the language of the page, the usual one first', () => {
  const voices = [
    voice('de-DE', true, true),
    voice('en-US', false, true),
    voice('en_GB', true),
    voice('en-US', true, true),
  ];
  expect(localVoice(voices, 'en')).toBe(voices[3]);
  expect(localVoice(voices.slice(0, 3), 'en')).toBe(voices[2]);
  expect(localVoice(voices, 'de')).toBe(voices[0]);
});
it('sends no word to a voice elsewhere, and reads none in another language', () => {
  expect(localVoice([voice('en-US', false, true), voice('de-DE', true)], 'en')).toBeNull();
  expect(localVoice([], 'en')).toBeNull();
});
