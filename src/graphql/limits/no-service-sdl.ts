import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** A validation rule: `_service` tells the whole schema, so it is closed where introspection is. */
export function noServiceSdl(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.name.value !== '_service') return;
      context.reportError(
        new GraphQLError('The schema is not open here: introspection is off.', { nodes: node }),
      );
    },
  };
}
