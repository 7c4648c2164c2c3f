import { create } from 'zustand';

/** Whether the picture of a guide's step moves, as the person said it in this visit; null: not said. */
export const useGuidePicture = create<{ readonly plays: boolean | null }>()(() => ({ plays: null }));
export const setPicturePlays = (plays: boolean) => useGuidePicture.setState({ plays });
