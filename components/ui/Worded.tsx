import { Fragment, type ReactNode } from 'react';

/** Around the name of a part in the words that are asked for; no message has it. */
const MARK = '\u0000';

/** A message with parts that are more than words, such as links: each stands where the message has the value of its name. */
export function Worded<Name extends string>({
  words,
  parts,
}: {
  readonly words: (values: Readonly<Record<Name, string>>) => string;
  readonly parts: Readonly<Record<Name, ReactNode>>;
}) {
  const marked = Object.fromEntries(Object.keys(parts).map((name) => [name, `${MARK}${name}${MARK}`])) as Record<
    Name,
    string
  >;
  return words(marked)
    .split(MARK)
    .map((piece, at) => <Fragment key={at}>{at % 2 === 1 ? parts[piece as Name] : piece}</Fragment>);
}
