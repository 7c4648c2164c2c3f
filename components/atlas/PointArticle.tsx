import { picturesOfPoint } from '../../data/charts.ts';
import type { Evidence, SourceId, TriggerPoint, Zone } from '../../data/types.ts';
import { coverWords, zoneWords } from '../../engine/text/point-words.ts';
import { ChartPicture } from './ChartPicture.tsx';
import { LAYER_WORDS } from './layer-words.ts';
import { StatusMark } from './StatusMark.tsx';
import { m } from '../../data/words.ts';

/** One trigger point: where it is, where its pain is felt, in words and pictures, and what is doubtful. */
export function PointArticle({
  point,
  numbers,
}: {
  readonly point: TriggerPoint;
  readonly numbers: ReadonlyMap<SourceId, number>;
}) {
  const {
    id,
    number,
    commonName,
    location,
    depth,
    referral,
    quality,
    evidence,
    note,
    referralEvidenceLevel,
    rightOnly,
  } = point;
  const pictures = picturesOfPoint(id);
  const mark = (of: Evidence) => <StatusMark evidence={of} numbers={numbers} />;
  return (
    <article
      id={id}
      aria-labelledby={`${id}-name`}
      className="keep-together scroll-mt-16 border-t border-line py-8 print:py-4"
    >
      <h3 id={`${id}-name`} className="text-xl font-semibold">
        {commonName}{' '}
        <span className="ml-1 text-base font-normal text-muted">
          {number}
          {rightOnly && `, ${m.atlas_point_right_only()}`}
        </span>
      </h3>
      <div className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] print:mt-3 print:grid-cols-[11rem_minmax(0,1fr)] print:gap-x-6">
        <div className={`grid gap-3 self-start ${pictures.length > 1 ? 'grid-cols-2 print:grid-cols-1' : 'max-w-64'}`}>
          {pictures.map((picture) => (
            <ChartPicture
              key={picture.face}
              picture={picture}
              label={m.atlas_page_pattern({
                name: commonName,
                places: referral.essential.map(({ words }) => words).join('; '),
              })}
            />
          ))}
        </div>
        <dl className="space-y-4 print:columns-2 print:gap-x-6 print:text-sm">
          <Fact name={m.atlas_point_place()} mark={mark(evidence.location)}>
            {location.words}
          </Fact>
          <Fact name={m.atlas_page_essential()} mark={mark(evidence.essential)}>
            <Zones zones={referral.essential} />
          </Fact>
          {referral.spillover.length > 0 && (
            <Fact name={m.atlas_page_spillover()} mark={mark(evidence.spillover)}>
              <Zones zones={referral.spillover} />
            </Fact>
          )}
          <Fact name={m.atlas_point_quality()} mark={mark(evidence.quality)}>
            {quality}
          </Fact>
          <Fact name={m.atlas_point_depth()} mark={mark(evidence.depth)}>
            {LAYER_WORDS[depth.layer]()}
            {coverWords(depth.under)}
          </Fact>
          <Fact name={m.atlas_point_evidence()}>
            {sentence(referralEvidenceLevel)}
            {note && <span className="mt-1 block text-muted">{note}</span>}
          </Fact>
        </dl>
      </div>
    </article>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function Fact({
  name,
  mark,
  children,
}: {
  readonly name: string;
  readonly mark?: React.ReactNode;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="break-inside-avoid">
      <dt className="text-sm font-semibold">
        {name}
        {mark}
      </dt>
      <dd className="mt-0.5 max-w-prose">{children}</dd>
    </div>
  );
}

function Zones({ zones }: { readonly zones: readonly Zone[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5 marker:text-muted">
      {zones.map(({ words, side, note }) => (
        <li key={words}>
          {zoneWords({ words, side })}
          {note && <span className="block text-sm text-muted">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
