import type { WireUserSelf } from '../../upstream/wordpress/user-client.js';
import type { CustomerRecord } from '../customer/customer.model.js';
import { mapUser } from '../shared/user.mapper.js';
import type { Self, UserRoleModel } from './private-user.model.js';

/** A person as WordPress shows them to themselves. */
export function mapSelf(wire: WireUserSelf): Self {
  return {
    user: mapUser(wire),
    own: {
      username: wire.username,
      email: wire.email,
      firstName: wire.first_name || null,
      lastName: wire.last_name || null,
      nickname: wire.nickname || null,
      locale: wire.locale || null,
      registeredDate: wire.registered_date || null,
      roles: rolesOf(wire.roles),
      capabilities: held(wire.capabilities),
      extraCapabilities: held(wire.extra_capabilities),
    },
  };
}

/** The same as far as WooCommerce knows it, for log-ins that WordPress cannot be asked with. */
export function selfOfCustomer(customer: CustomerRecord): Self {
  const { id, username, email, firstName, lastName, role, date } = customer;
  return {
    user: {
      kind: 'user',
      id,
      slug: '',
      name: nameOfCustomer(customer),
      description: null,
      url: null,
      link: '',
      avatars: {},
    },
    own: {
      username,
      email,
      firstName,
      lastName,
      nickname: null,
      locale: null,
      registeredDate: date,
      roles: rolesOf([role]),
      capabilities: null,
      extraCapabilities: null,
    },
  };
}

/** How WordPress names somebody who has not chosen otherwise. */
function nameOfCustomer({ firstName, lastName, username }: CustomerRecord): string {
  return [firstName, lastName].filter(Boolean).join(' ') || username;
}

function rolesOf(names: readonly string[]): UserRoleModel[] {
  return names.map((name, index) => ({ id: index + 1, name }));
}

/** An empty PHP array is sent as a list. */
function held(capabilities: Record<string, boolean> | []): string[] {
  return Object.entries(capabilities).flatMap(([name, has]) => (has ? [name] : []));
}
