import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the icons are what app/icon.svg makes', () =>
  expect(execFileSync('npx', ['tsx', 'scripts/icons/main.ts', '--check'], { encoding: 'utf8' })).toContain('5 icons'));
