import { z } from 'zod';

/** What values may hang on beside the product. */
export const contextPart = z.enum(['currency', 'customerGroup', 'country', 'location', 'language']);
