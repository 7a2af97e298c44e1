/** A global attribute of the shop: a taxonomy whose terms products choose from. */
export interface AttributeModel {
  id: number;
  /** Taxonomy name, e.g. `pa_colour`. */
  slug: string;
  /** Label, e.g. `Colour`. */
  label: string;
}
