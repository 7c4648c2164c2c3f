import { PICTURE_WORDS, type PictureName } from '../../data/care/pictures.ts';
import { DRAWING_SIZES } from '../../data/generated/drawings.ts';

/** One of our drawings. It takes the colours of the page, and keeps its place before it has come. */
export function CarePicture({ name, className = '' }: { name: PictureName; className?: string }) {
  const [width, height] = DRAWING_SIZES[name];
  return (
    <svg
      role="img"
      aria-label={PICTURE_WORDS[name]}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={`drawing h-auto w-full ${className}`}
    >
      <use href={`/drawings/${name}.svg#d`} />
    </svg>
  );
}
