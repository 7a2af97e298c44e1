import { bearerOf, type Identities } from '../auth/identities.js';
import type { CustomerRecord } from '../catalogue/commerce-records.js';
import type { Parameters } from './parameters.js';
import { RestError } from './rest-error.js';
import type { BodyReply, Reply, Route, RouteCall, Verb } from './route.js';

type Handler = (call: RouteCall) => Reply;

/** The routes of the installed log-in plugin, below its own namespace; none when there is none. */
export function jwtRoutes(identities: Identities): Route[] {
  switch (identities.jwtPlugin) {
    case 'jwt-authentication':
    case 'jwt-auth':
      return [
        plainRoute('token', ['POST'], (call) => issueToken(identities, call.parameters)),
        plainRoute('token/validate', ['POST'], (call) => validateToken(identities, call)),
      ];
    case 'simple-jwt-login':
      return [
        plainRoute('auth', ['POST'], (call) => simpleLogin(identities, call.parameters)),
        plainRoute('auth/refresh', ['POST'], (call) =>
          withSimpleToken(identities, call, (user, token) => {
            identities.tokens.revoke(token);
            return simple({ jwt: identities.tokens.issue(user) });
          }),
        ),
        plainRoute('auth/validate', ['GET', 'POST'], (call) => withSimpleToken(identities, call, simpleUser)),
        plainRoute('auth/revoke', ['POST'], (call) =>
          withSimpleToken(identities, call, (_user, token) => {
            identities.tokens.revoke(token);
            return {
              kind: 'body',
              body: { success: true, message: 'Token was revoked.', data: { jwt: [token] } },
            };
          }),
        ),
      ];
    case null:
      return [];
  }
}

/** The namespace of the installed plugin. */
export function jwtNamespace(identities: Identities): string | null {
  if (identities.jwtPlugin === null) return null;
  return identities.jwtPlugin === 'simple-jwt-login' ? 'simple-jwt-login/v1' : 'jwt-auth/v1';
}

function plainRoute(path: string, methods: Verb[], answer: Handler): Route {
  return {
    pattern: new RegExp(`^${path}$`),
    methods,
    allow: methods.join(', '),
    fieldDepth: 'nested',
    answer: (_context, _ids, call) => answer(call),
  };
}

function textOf(parameters: Parameters, ...names: string[]): string {
  const given = names.map((name) => parameters[name]).find((value) => value !== undefined);
  return typeof given === 'string' ? given : '';
}

function issueToken(identities: Identities, parameters: Parameters): Reply {
  const user = identities.catalogue.commerce.customerByLogin(textOf(parameters, 'username'));
  const isRight = user && identities.isPassword(user, textOf(parameters, 'password'));
  const nested = identities.jwtPlugin === 'jwt-auth';
  if (!isRight) {
    const code = user ? 'incorrect_password' : 'invalid_username';
    const message = '<strong>Error:</strong> The name or the password is not right.';
    if (nested)
      return {
        kind: 'body',
        status: 403,
        body: { success: false, statusCode: 403, code, message, data: [] },
      };
    return { kind: 'error', error: new RestError(403, `[jwt_auth] ${code}`, message), allow: false };
  }
  const token = identities.tokens.issue(user);
  if (!nested) {
    const { email, username, display_name } = user;
    return {
      kind: 'body',
      body: { token, user_email: email, user_nicename: username, user_display_name: display_name },
    };
  }
  const data = {
    token,
    id: user.id,
    email: user.email,
    nicename: user.username,
    firstName: user.first_name,
    lastName: user.last_name,
    displayName: user.display_name,
  };
  const message = 'Credential is valid';
  return {
    kind: 'body',
    body: { success: true, statusCode: 200, code: 'jwt_auth_valid_credential', message, data },
  };
}

/** A bad token was refused before it came here. */
function validateToken(identities: Identities, { requestHeaders }: RouteCall): Reply {
  const code = 'jwt_auth_valid_token';
  if (bearerOf(requestHeaders) === undefined) {
    const error = new RestError(403, 'jwt_auth_no_auth_header', 'Authorization header not found.');
    return { kind: 'error', error, allow: false };
  }
  if (identities.jwtPlugin === 'jwt-authentication')
    return { kind: 'body', body: { code, data: { status: 200 } } };
  return {
    kind: 'body',
    body: { success: true, statusCode: 200, code, message: 'Token is valid', data: [] },
  };
}

function simpleLogin(identities: Identities, parameters: Parameters): Reply {
  const login = textOf(parameters, 'login', 'email', 'username');
  const user = identities.catalogue.commerce.customerByLogin(login);
  if (!user || !identities.isPassword(user, textOf(parameters, 'password')))
    return simpleError('Wrong user credentials.');
  return simple({ jwt: identities.tokens.issue(user) });
}

function withSimpleToken(
  identities: Identities,
  { requestHeaders, parameters }: RouteCall,
  answer: (user: CustomerRecord, token: string) => BodyReply,
): Reply {
  const token = bearerOf(requestHeaders) ?? textOf(parameters, 'JWT', 'jwt');
  const user = token === '' ? 'The `jwt` parameter is missing.' : identities.tokens.userOf(token);
  return typeof user === 'string' ? simpleError(user) : answer(user, token);
}

function simpleUser(user: CustomerRecord, token: string): BodyReply {
  const { id, username, email, display_name } = user;
  const shown = { ID: String(id), user_login: username, user_email: email, display_name };
  return simple({ user: shown, roles: [user.role], jwt: [{ token }] });
}

function simple(data: object): BodyReply {
  return { kind: 'body', body: { success: true, data } };
}

function simpleError(error: string): BodyReply {
  return { kind: 'body', status: 400, body: { success: false, error } };
}
