/** How WordPress is told which of its users is asking: headers that go upstream with that user's own calls. */
export interface UserCredentials {
  /** `Cookie` of a WordPress log-in; counts only together with `x-wp-nonce`. */
  cookie?: string;
  'x-wp-nonce'?: string;
  /** `Bearer …` of a JWT plugin or an identity provider that the shop accepts. */
  authorization?: string;
}
