import { create } from 'zustand';

/** One-line messages for the person, oldest first, each said once. They stay until dismissed. */
export const useNotice = create<{ readonly messages: readonly string[] }>()(() => ({ messages: [] }));

export const notify = (...texts: readonly string[]) =>
  useNotice.setState(({ messages }) => {
    const fresh = texts.filter((text, index) => !messages.includes(text) && texts.indexOf(text) === index);
    return fresh.length === 0 ? {} : { messages: [...messages, ...fresh] };
  });

export const dismiss = (text: string) =>
  useNotice.setState(({ messages }) => ({ messages: messages.filter((message) => message !== text) }));
