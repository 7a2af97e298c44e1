import type { SourceKeyConfig, SourceRules } from './source-config.js';
import type { SourceSubject } from './subject.js';

/** Whether a source's rules include a product; without rules every product is included. */
export function includesSubject(rules: SourceRules | undefined, subject: SourceSubject): boolean {
  if (!rules) return true;
  const { categories, tags, productTypes, meta, skus } = rules;
  return (
    (!productTypes || productTypes.includes(subject.type)) &&
    (!skus || (subject.sku !== null && skus.includes(subject.sku))) &&
    (!categories || subject.categorySlugs.some((slug) => categories.includes(slug))) &&
    (!tags || subject.tagSlugs.some((slug) => tags.includes(slug))) &&
    (!meta || subject.metaValue(meta.key) === meta.value)
  );
}

/** The key a source knows a product by, exactly as the shop has it; null when the product has none. */
export function keyOfSubject(key: SourceKeyConfig, subject: SourceSubject): string | null {
  if (key === 'id') return String(subject.id);
  const text = key === 'sku' ? subject.sku : subject.metaValue(key.meta);
  return text === '' ? null : text;
}
