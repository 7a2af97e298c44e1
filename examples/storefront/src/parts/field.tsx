import { useId, type ComponentProps, type ReactNode } from 'react';

/** A labelled input with its error beside it. */
export function Field({
  label,
  error,
  children,
  className,
  ...input
}: {
  label: string;
  error?: string | undefined;
  children?: ReactNode;
} & ComponentProps<'input'>) {
  const id = useId();
  const described = {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    <div className={['field', className].filter(Boolean).join(' ')}>
      <label htmlFor={id}>
        {label}
        {!input.required && <span className="muted"> (optional)</span>}
      </label>
      {children ? (
        <select
          {...described}
          name={input.name}
          defaultValue={input.defaultValue}
          required={input.required}
          autoComplete={input.autoComplete}
          onChange={input.onChange as never}
        >
          {children}
        </select>
      ) : (
        <input {...described} {...input} />
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
