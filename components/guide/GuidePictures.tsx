import { picturesOfPoint } from '../../data/charts.ts';
import type { Guide } from '../../data/guides/types.ts';
import { commonNameOf } from '../../data/muscle-index.ts';
import { isShut, guidePointsOf } from '../../engine/guide/find-guide.ts';
import { ChartDots, ChartPicture } from '../atlas/ChartPicture.tsx';
import { m } from '../../data/words.ts';

/** Where the spots of a guide are and where their pain is felt: one picture a spot, those that are never pressed left out. */
export function GuidePictures({ guide }: { readonly guide: Guide }) {
  const pressing = guide.mode !== 'no_self_pressure';
  const shown = guidePointsOf(guide)
    .filter((id) => !pressing || !isShut(guide, id))
    .flatMap((id) => {
      const commonName = commonNameOf(id) ?? id;
      const pictures = picturesOfPoint(id),
        picture = pictures.find(({ knots }) => knots.length > 0) ?? pictures.at(0);
      return picture ? [{ id, commonName, picture }] : [];
    });
  if (shown.length === 0) return null;
  return (
    <div className="keep-together space-y-3">
      <ChartDots />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 print:grid-cols-4">
        {shown.map(({ id, commonName, picture }) => (
          <ChartPicture
            key={id}
            picture={picture}
            label={m.guide_pictures_label({ name: commonName })}
            caption={commonName}
            mark={2}
          />
        ))}
      </div>
      <p className="text-sm text-muted">{pressing ? m.guide_pictures_key() : m.guide_pictures_key_not_pressed()}</p>
    </div>
  );
}
