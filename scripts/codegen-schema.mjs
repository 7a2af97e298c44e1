// A schema loader of GraphQL Code Generator: the files of `schema/` as the server reads them, with `@like` written out.
import { parse } from 'graphql';
import { expandLikeDirectives } from '../src/graphql/schema/like-directive.ts';
import { readSchemaFiles } from '../src/graphql/schema/schema-files.ts';

export default () => expandLikeDirectives(parse(readSchemaFiles().join('\n')));
