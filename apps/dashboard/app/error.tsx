"use client";

import { Notice } from "../panels/notice.tsx";

/** What a page shows that failed; `reset` asks for it again. */
export default function ErrorPage(props: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <Notice heading="This page could not be drawn">
      <p>
        Something failed on the server.
        {props.error.digest === undefined ? null : ` Its log has more under ${props.error.digest}.`}
      </p>
      <p>
        <button
          type="button"
          className="cursor-pointer text-accent underline"
          onClick={props.reset}
        >
          Try again
        </button>
      </p>
    </Notice>
  );
}
