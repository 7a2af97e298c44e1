// `npm run schema:print` writes this into test/schema/printed-schema.graphql.
import { printedSchema } from '../test/support/graphql/printed-schema.ts';

process.stdout.write(printedSchema());
