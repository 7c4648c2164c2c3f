'use client';

import { RULE_WORDS } from '../../data/guides/words.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';

/** Every condition with what it asks for, as text. As in SignText, its words come with the script that asks about them. */
export const CautionText = () => (
  <ul>
    {CAUTIONS.map(({ id, topic, question, rule, text }) => (
      <li key={id}>
        <strong>{topic}.</strong> {question} <strong>{RULE_WORDS[rule]()}</strong> {text}
      </li>
    ))}
  </ul>
);
