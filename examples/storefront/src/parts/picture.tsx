import type { PictureFragment } from '../gql/graphql.js';

/** A square picture; a product without one shows its initial. */
export function Picture({
  image,
  name,
  eager = false,
}: {
  image: PictureFragment | null | undefined;
  name: string | null;
  eager?: boolean;
}) {
  if (!image?.sourceUrl) {
    return (
      <span className="picture picture-none" aria-hidden="true">
        {name?.charAt(0)}
      </span>
    );
  }
  return (
    <img
      className="picture"
      src={image.sourceUrl}
      alt={image.altText ?? ''}
      width={600}
      height={600}
      loading={eager ? 'eager' : 'lazy'}
    />
  );
}
