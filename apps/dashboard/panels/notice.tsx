import type { ReactNode } from "react";

/** A page that has only a message: what is the matter, and the way out. */
export function Notice(props: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="flex max-w-text flex-col gap-2 py-4">
      <h1 className="text-head font-semibold">{props.heading}</h1>
      {props.children}
    </div>
  );
}
