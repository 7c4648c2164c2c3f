import { beforeEach, expect, it } from 'vitest';
import { setBones } from './layers.ts';
import { usePose } from './pose.ts';
import { onStage, PLAIN_STAGE, showStage, stageNow, type Stage } from './stage.ts';

const other: Stage = {
  muscles: 'deep',
  bones: true,
  noPress: true,
  labels: false,
  pose: 'hug',
  side: 'right',
  shape: 'male',
  tone: 'fair',
};
beforeEach(() => showStage(PLAIN_STAGE));

it('shows all of what it is told, and back again', () => {
  showStage(other);
  expect(stageNow()).toEqual(other);
  showStage(PLAIN_STAGE);
  expect(stageNow()).toEqual(PLAIN_STAGE);
});

it('a pose of a link leaves the camera where the link has it', () => {
  showStage(other);
  expect(usePose.getState().keepView).toBe(true);
});

it('tells of changes until it is told to stop', () => {
  let changes = 0;
  const stop = onStage(() => changes++);
  setBones(true);
  stop();
  setBones(false);
  expect(changes).toBe(1);
});
