/** Speaks a sentence in place of the one being spoken. Does nothing where the browser cannot speak. */
export function speak(text: string): void {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.cancel();
  speechSynthesis.speak(new SpeechSynthesisUtterance(text));
}

export const hush = (): void => {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
};
