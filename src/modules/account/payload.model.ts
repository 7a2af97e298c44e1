import type { OpenedLogin, RefreshedLogin } from './accounts.js';
import type { UserModel } from '../content/user.model.js';

/** What every mutation gives back. */
export interface DoneModel {
  clientMutationId?: string | null;
}

/** A log-in that has begun in this operation. */
export interface LoginModel extends DoneModel {
  login: OpenedLogin;
}

/** A log-in that goes on. */
export interface RefreshModel extends DoneModel {
  refreshed: RefreshedLogin;
}

/** A new account; its log-in unless none was wanted. */
export interface RegistrationModel extends DoneModel {
  login: OpenedLogin | null;
}

/** What `updateCustomer` has changed. */
export interface CustomerUpdateModel extends DoneModel {
  /** Only the cart's addresses, not the account. */
  isSession: boolean;
}

/** A request for an e-mail. */
export interface ResetEmailModel extends DoneModel {
  username: string;
}

/** A password that was set. */
export interface PasswordSetModel extends DoneModel {
  user: UserModel | null;
}
