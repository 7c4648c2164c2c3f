import { useEffect, useRef } from 'react';
import { silence } from './silence.ts';

/** What the keys of a headset, of the lock screen and of a keyboard do. */
export interface MediaKeys {
  readonly toggle: () => void;
  readonly next: () => void;
  readonly back: () => void;
}

/** Takes the media keys while `active`, and tells the lock screen what runs. Where the browser has none, nothing happens. */
export function useMediaKeys(
  active: boolean,
  { title, artist, isPaused }: { readonly title: string; readonly artist: string; readonly isPaused: boolean },
  keys: MediaKeys,
): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    if (!active || !('mediaSession' in navigator)) return;
    const address = URL.createObjectURL(silence()),
      sound = new Audio(address);
    sound.loop = true;
    sound.play().catch(() => undefined); // not without a tap: then the keys stay with whoever had them
    const { mediaSession } = navigator;
    const acts: readonly (readonly [MediaSessionAction, () => void])[] = [
      ['play', () => now.current.toggle()],
      ['pause', () => now.current.toggle()],
      ['nexttrack', () => now.current.next()],
      ['previoustrack', () => now.current.back()],
    ];
    for (const [action, act] of acts) mediaSession.setActionHandler(action, act);
    return () => {
      for (const [action] of acts) mediaSession.setActionHandler(action, null);
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
      sound.pause();
      sound.removeAttribute('src');
      URL.revokeObjectURL(address);
    };
  }, [active]);
  useEffect(() => {
    if (!active || !('mediaSession' in navigator)) return;
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist });
    navigator.mediaSession.playbackState = isPaused ? 'paused' : 'playing';
  }, [active, title, artist, isPaused]);
}
