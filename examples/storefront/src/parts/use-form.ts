import { type FormEvent, useEffect, useRef, useState } from 'react';

/** Errors by the name of their field. */
export type FieldErrors = Readonly<Partial<Record<string, string>>>;

/**
 * A form whose errors stand beside its fields: the browser finds them (`required`, `type`, `pattern`), we show them,
 * and the first faulty field gets the focus.
 */
export function useForm(submit: (values: FormData) => void) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const faulty = [...form.elements].filter(
      (element): element is HTMLInputElement =>
        'validity' in element && !(element as HTMLInputElement).validity.valid,
    );
    setErrors(Object.fromEntries(faulty.map((element) => [element.name, element.validationMessage])));
    if (faulty.length === 0) submit(new FormData(form));
  };
  return { errors, setErrors, form: { ref, onSubmit, noValidate: true } };
}

/** The text of a field, without spaces around it. */
export function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
