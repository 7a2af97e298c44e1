/** What placeholders stand for, by their names. Lists are JSON arrays in a body, joined by commas in a query. */
export type TemplateValues = Readonly<Record<string, TemplateValue | undefined>>;

/** Null (or nothing): there is no value, so what is made of it is left out. */
export type TemplateValue = string | number | readonly (string | number)[] | null;
