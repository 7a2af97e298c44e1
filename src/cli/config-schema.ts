import { configJsonSchema } from '../config/json-schema.js';

// `npm run config:schema` writes this into config.schema.json.
process.stdout.write(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
