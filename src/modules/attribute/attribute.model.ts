/** A global attribute of the shop: a taxonomy whose terms products choose from. */
export interface AttributeModel {
  id: number;
  /** Taxonomy name, e.g. `pa_colour`. */
  slug: string;
  /** Label, e.g. `Colour`. */
  label: string;
}

/** What a global attribute is called in the schema, as WPGraphQL would call it. */
export interface AttributeTaxonomy {
  attribute: AttributeModel;
  /** Type of its terms: `PaShoeSize`. */
  typeName: string;
  /** Field of `Query` that gives one term: `paShoeSize`. */
  fieldName: string;
  /** Field of `Query` and `Product` that lists terms: `allPaShoeSize`. */
  listFieldName: string;
  /** Value of both enums: `PA_SHOE_SIZE`. */
  enumValue: string;
}
