import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as documents from '../gql/graphql.js';
import { requestInTurn } from './client.js';
import { keep, kept, useKept } from './kept.js';

const ACCOUNT = ['account'];

/** Whether somebody is logged in here. */
export function useLoggedIn(): boolean {
  return useKept('authToken') !== null;
}

/** The customer and their orders; nothing is asked for a guest. */
export function useAccount() {
  return useQuery({
    queryKey: ACCOUNT,
    enabled: useLoggedIn(),
    queryFn: async () => (await requestInTurn(documents.AccountDocument, {})).customer ?? null,
  });
}

/** Logs in. The guest's cart comes along. */
export function useLogIn() {
  return useTokens(
    async (input: documents.LoginInput) => (await requestInTurn(documents.LogInDocument, { input })).login,
  );
}

/** Makes an account and logs in to it. */
export function useRegister() {
  return useTokens(
    async (input: documents.RegisterCustomerInput) =>
      (await requestInTurn(documents.RegisterDocument, { input })).registerCustomer,
  );
}

/** Logs out, here and at the server, which revokes the tokens. */
export function useLogOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => requestInTurn(documents.LogOutDocument, { input: {} }),
    onSettled: async () => {
      for (const name of ['authToken', 'refreshToken', 'session', 'orders'] as const) keep(name, null);
      client.removeQueries({ queryKey: ACCOUNT });
      await client.resetQueries({ queryKey: ['cart'] });
    },
  });
}

/** Changes the customer's addresses. */
export function useUpdateCustomer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: documents.UpdateCustomerInput) =>
      requestInTurn(documents.UpdateAddressesDocument, { input }),
    onSuccess: () => client.invalidateQueries({ queryKey: ACCOUNT }),
  });
}

interface Tokens {
  authToken: string | null;
  refreshToken: string | null;
}

function useTokens<TInput>(logIn: (input: TInput) => Promise<Tokens | null>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: TInput) => {
      const tokens = await logIn(input);
      keep('authToken', tokens?.authToken ?? null);
      keep('refreshToken', tokens?.refreshToken ?? null);
      if (kept('authToken') === null) throw new Error('The account is there. Please log in.');
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['cart'] }),
  });
}
