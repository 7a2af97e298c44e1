import { type Chosen, choicesOf, fitting, variationsOf } from '../api/variations.js';
import type { ProductPageQuery } from '../gql/graphql.js';

/** The choices of a product. What no variation has together with the rest of the choice cannot be chosen. */
export function VariationChoice({
  product,
  chosen,
  onChoose,
}: {
  product: NonNullable<ProductPageQuery['product']>;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const variations = variationsOf(product);
  const choices = variations.length > 0 ? choicesOf(product) : [];
  if (choices.length === 0) return null;
  return (
    <div className="choices">
      {choices.map(({ name, label, options }) => (
        <fieldset key={name} className="choice">
          <legend>{label}</legend>
          {options.map(({ value, text }) => {
            const fits = fitting(variations, { ...chosen, [name]: value });
            const soldOut =
              fits.length > 0 && fits.every(({ availability }) => availability.available === false);
            return (
              <label key={value} className="chip" data-sold-out={soldOut}>
                <input
                  type="radio"
                  name={name}
                  value={value}
                  checked={chosen[name] === value}
                  disabled={fits.length === 0}
                  onChange={() => {
                    onChoose({ ...chosen, [name]: value });
                  }}
                />
                <span>
                  {text}
                  {soldOut && <span className="unseen">, sold out</span>}
                </span>
              </label>
            );
          })}
        </fieldset>
      ))}
      {Object.keys(chosen).length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onChoose({});
          }}
        >
          Clear choice
        </button>
      )}
    </div>
  );
}
