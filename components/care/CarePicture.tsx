import { PICTURE_WORDS, type PictureName } from '../../data/care/pictures.ts';
import { DRAWING_SIZES } from '../../data/generated/drawings.ts';

/** One of our drawings. It takes the colours of the page, and keeps its place before it has come. */
export function CarePicture({
  name,
  className = '',
  fill = false,
}: {
  name: PictureName;
  className?: string;
  /** As large as fits into the box that holds it. */
  fill?: boolean;
}) {
  const [width, height] = DRAWING_SIZES[name];
  return (
    <svg
      role="img"
      aria-label={PICTURE_WORDS[name]}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={`drawing ${fill ? 'absolute inset-0 size-full' : 'h-auto w-full'} ${className}`}
    >
      <use href={`/drawings/${name}.svg#d`} />
    </svg>
  );
}
