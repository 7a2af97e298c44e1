import { useState } from 'react';
import { Redirect, useSearchParams } from 'wouter';
import { useLoggedIn, useLogIn, useRegister } from '../api/account.js';
import { Field } from '../parts/field.js';
import { Page } from '../parts/page.js';
import { Failure } from '../parts/states.js';
import { textOf, useForm } from '../parts/use-form.js';

/** Log-in, or a new account; then on to where the shopper came from. */
export function SignInPage() {
  const [search] = useSearchParams();
  const [isNew, setNew] = useState(false);
  const next = search.get('next');
  if (useLoggedIn()) return <Redirect to={next?.startsWith('/') ? next : '/account'} replace />;
  return (
    <Page title={isNew ? 'New account' : 'Log in'} className="narrow">
      {isNew ? <Register /> : <LogIn />}
      <button
        type="button"
        className="link"
        onClick={() => {
          setNew(!isNew);
        }}
      >
        {isNew ? 'I have an account' : 'I am new here'}
      </button>
    </Page>
  );
}

function LogIn() {
  const logIn = useLogIn();
  const { errors, form } = useForm((values) => {
    logIn.mutate({ username: textOf(values, 'username'), password: passwordOf(values) });
  });
  return (
    <form {...form} className="stack">
      <Field
        label="User name or e-mail"
        name="username"
        autoComplete="username"
        required
        error={errors['username']}
      />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errors['password']}
      />
      {logIn.error && <Failure error={logIn.error} />}
      <button disabled={logIn.isPending}>{logIn.isPending ? 'One moment …' : 'Log in'}</button>
    </form>
  );
}

function Register() {
  const register = useRegister();
  const { errors, form } = useForm((values) => {
    register.mutate({
      firstName: textOf(values, 'firstName'),
      lastName: textOf(values, 'lastName'),
      email: textOf(values, 'email'),
      username: textOf(values, 'email'),
      password: passwordOf(values),
    });
  });
  return (
    <form {...form} className="stack">
      <Field
        label="First name"
        name="firstName"
        autoComplete="given-name"
        required
        error={errors['firstName']}
      />
      <Field
        label="Last name"
        name="lastName"
        autoComplete="family-name"
        required
        error={errors['lastName']}
      />
      <Field label="E-mail" name="email" type="email" autoComplete="email" required error={errors['email']} />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={10}
        required
        error={errors['password']}
      />
      {register.error && <Failure error={register.error} />}
      <button disabled={register.isPending}>
        {register.isPending ? 'One moment …' : 'Open the account'}
      </button>
    </form>
  );
}

/** As typed, spaces included. */
function passwordOf(values: FormData): string {
  const password = values.get('password');
  return typeof password === 'string' ? password : '';
}
