/**
 * The voice that speaks a page: one of its language that this device has, so that no word is sent anywhere. Null where there is none.
 * @param language as in the page's lang
 */
export function localVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>>(
  voices: readonly Voice[],
  language: string,
): Voice | null {
  const own = language.toLowerCase().split('-')[0] ?? '';
  // Some platforms write en_US.
  const fit = voices.filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === own);
  return fit.find((voice) => voice.default) ?? fit[0] ?? null;
}

const voiceNow = () => localVoice(speechSynthesis.getVoices(), document.documentElement.lang);
/** What is to be said as soon as the device has told its voices. */
let waiting: string | null = null;

/** Whether this device can speak the language of the page, as far as it has told. */
export const canSpeak = (): boolean => 'speechSynthesis' in window && voiceNow() !== null;

/** Speaks a sentence in place of the one being spoken. Does nothing where the device has no voice for it. */
export function speak(text: string): void {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.cancel();
  const voice = voiceNow();
  waiting = voice ? null : text;
  if (!voice) {
    speechSynthesis.addEventListener('voiceschanged', sayWaiting, { once: true });
    return;
  }
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  speechSynthesis.speak(words);
}
const sayWaiting = () => {
  if (waiting !== null && voiceNow()) speak(waiting);
};

export const hush = (): void => {
  waiting = null;
  if ('speechSynthesis' in window) speechSynthesis.cancel();
};
