'use client';
import { useStage } from '../body/api.ts';
import { LateTrouble } from '../ui/LatePiece.tsx';
import { LayerMenu } from './LayerMenu.tsx';
import { StageSettings } from './StageSettings.tsx';
import { Toolbar } from './Toolbar.tsx';
import { ViewButtons } from './ViewButtons.tsx';

/** Controls over the body; everything between them lets the pointer through. */
export function StageTools() {
  const hand = useStage((stage) => stage.hand);
  return (
    <div className="stage-tools pointer-events-none absolute inset-0 flex flex-col justify-between gap-2 p-2 sm:p-4">
      <div className="on-body flex items-start justify-between gap-2">
        <div className="@container min-w-0 flex-1">
          <ViewButtons />
        </div>
        <div className="pointer-events-auto flex shrink-0 gap-1.5 max-sm:flex-col">
          <LayerMenu />
          <StageSettings />
        </div>
      </div>
      <div className="pointer-events-auto mx-auto mt-auto w-full max-w-2xl space-y-1.5">
        {hand?.late.map(([load, what]) => (
          <LateTrouble key={what} load={load} what={what} />
        ))}
      </div>
      <div className="stage-bar @container pointer-events-auto mx-auto w-full max-w-2xl">
        <Toolbar />
      </div>
    </div>
  );
}
