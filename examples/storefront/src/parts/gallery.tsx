import { useState } from 'react';
import type { PictureFragment } from '../gql/graphql.js';
import { Picture } from './picture.js';

/** A large picture, and small ones to change it. */
export function Gallery({ name, pictures }: { name: string | null; pictures: PictureFragment[] }) {
  const all = [...new Map(pictures.map((picture) => [picture.id, picture])).values()];
  const [index, setIndex] = useState(0);
  return (
    <div className="gallery">
      <Picture image={all[index]} name={name} eager />
      {all.length > 1 && (
        <ul className="thumbs">
          {all.map((picture, at) => (
            <li key={picture.id}>
              <button
                type="button"
                aria-label={`Picture ${at + 1} of ${all.length}`}
                aria-pressed={at === index}
                onClick={() => {
                  setIndex(at);
                }}
              >
                <Picture image={{ ...picture, altText: '' }} name={name} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
