// A preset of GraphQL Code Generator: what the resolvers of each type are given, as the modules declare it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';

const MODULES = 'src/modules';
const CONNECTION_MODEL = 'src/relay/connection.model.js';

/** Adds the mappers of all modules, and those of the connections and edges that follow from them. */
export const preset = {
  buildGeneratesSection: ({ baseOutputDir, schemaAst, config, ...options }) => {
    const declared = Object.assign({}, ...readdirSync(MODULES).sort().map(declaredBy));
    const models = { ...listsOf(declared, Object.keys(schemaAst.getTypeMap())), ...declared };
    const from = posix.dirname(baseOutputDir);
    const mappers = Object.fromEntries(
      Object.entries(models).map(([type, model]) => [type, seenFrom(from, model)]),
    );
    return [{ ...options, filename: baseOutputDir, schemaAst, config: { ...config, mappers } }];
  },
};

/** The `*.types.yml` of one module, with paths from the root. */
function declaredBy(module) {
  const folder = posix.join(MODULES, module);
  const file = posix.join(folder, `${module}.types.yml`);
  const types = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  return Object.fromEntries(
    Object.entries(types).map(([type, model]) => [
      type,
      model.includes('#') ? posix.join(folder, model) : model,
    ]),
  );
}

/** A `FooConnection` and its `FooEdge` hold the models of `Foo`, unless its module says otherwise. */
function listsOf(declared, typeNames) {
  return Object.fromEntries(
    typeNames.flatMap((name) => {
      const [, node, list] = /^(.+)(Connection|Edge)$/.exec(name) ?? [];
      const model = declared[node]?.split('#')[1];
      return model && typeNames.includes(`${node}Connection`)
        ? [[name, `${CONNECTION_MODEL}#${list}Model<${model}>`]]
        : [];
    }),
  );
}

function seenFrom(folder, model) {
  return model.includes('#') ? posix.relative(folder, model) : model;
}
