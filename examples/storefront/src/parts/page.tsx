import { useEffect, type ReactNode } from 'react';

/** A page: its heading and its name in the browser's tab. */
export function Page({
  title,
  heading = true,
  className,
  children,
}: {
  title: string;
  /** False when the page shows its heading itself. */
  heading?: boolean;
  className?: string;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={className}>
      {heading && <h1>{title}</h1>}
      {children}
    </div>
  );
}
