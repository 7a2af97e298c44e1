import type { FormEvent } from 'react';
import { useSearchParams } from 'wouter';
import { useCategories } from '../api/catalogue.js';
import { ORDERS } from '../api/filters.js';

/** The filters of a list. Each takes effect at once and goes into the address. */
export function Filters() {
  const [search, setSearch] = useSearchParams();
  const categories = useCategories();
  const apply = (form: HTMLFormElement): void => {
    const entries = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    const text = search.get('q');
    const next = new URLSearchParams([...(text ? [['q', text]] : []), ...entries]);
    if (next.toString() !== search.toString()) setSearch(next);
  };
  const onChange = (event: FormEvent<HTMLFormElement>): void => {
    const isNumber = event.target instanceof HTMLInputElement && event.target.type === 'number';
    if (!isNumber) apply(event.currentTarget);
  };
  return (
    <form
      className="filters"
      aria-label="Filters"
      onChange={onChange}
      onBlur={(event) => {
        apply(event.currentTarget);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        apply(event.currentTarget);
      }}
    >
      <label className="field">
        <span>Category</span>
        <select name="category" value={search.get('category') ?? ''} onChange={ignore}>
          <option value="">All</option>
          {categories.data?.map(({ name, slug, depth }) => (
            <option key={slug} value={slug}>
              {'\u2003'.repeat(depth)}
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Order</span>
        <select name="order" value={search.get('order') ?? 'popular'} onChange={ignore}>
          {Object.entries(ORDERS).map(([name, { label }]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="field price-span">
        <legend>Price</legend>
        <div>
          <PriceInput name="min" label="Lowest price" placeholder="from" value={search.get('min')} />
          <PriceInput name="max" label="Highest price" placeholder="to" value={search.get('max')} />
        </div>
      </fieldset>
      <fieldset className="checks">
        <legend className="unseen">Only</legend>
        <Check name="stock" label="In stock" checked={search.has('stock')} />
        <Check name="sale" label="On sale" checked={search.has('sale')} />
      </fieldset>
      <button className="unseen" tabIndex={-1}>
        Apply
      </button>
    </form>
  );
}

function PriceInput(props: { name: string; label: string; placeholder: string; value: string | null }) {
  const { name, label, placeholder, value } = props;
  return (
    <input
      key={value}
      name={name}
      type="number"
      min="0"
      step="any"
      inputMode="decimal"
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value ?? ''}
    />
  );
}

function Check({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <label className="check">
      <input type="checkbox" name={name} value="1" checked={checked} onChange={ignore} /> {label}
    </label>
  );
}

/** The form listens for all of its fields; React wants to hear it from each. */
function ignore(): void {
  return undefined;
}
