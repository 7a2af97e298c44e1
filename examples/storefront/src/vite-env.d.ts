/** Settings of the build; `VITE_ENDPOINT` is the address of the GraphQL endpoint, `/graphql` when it is not set. */
interface ImportMetaEnv {
  readonly VITE_ENDPOINT?: string;
}
