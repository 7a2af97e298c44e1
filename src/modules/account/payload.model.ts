import type { UserModel } from '../content/user.model.js';
import type { NewLogin, RefreshedLogin } from './logins.js';

/** What every mutation gives back. */
export interface PayloadModel {
  clientMutationId?: string | null;
}

/** A log-in that has begun in this operation. */
export interface LoginModel extends PayloadModel {
  login: NewLogin;
}

/** A log-in that goes on. */
export interface RefreshModel extends PayloadModel {
  refreshed: RefreshedLogin;
}

/** A new account; its log-in unless none was wanted. */
export interface RegistrationModel extends PayloadModel {
  login: NewLogin | null;
}

/** What `updateCustomer` has changed. */
export interface CustomerUpdateModel extends PayloadModel {
  /** Only the cart's addresses, not the account. */
  isSession: boolean;
}

/** A request for an e-mail. */
export interface ResetEmailModel extends PayloadModel {
  username: string;
}

/** A password that was set. */
export interface PasswordSetModel extends PayloadModel {
  user: UserModel | null;
}
