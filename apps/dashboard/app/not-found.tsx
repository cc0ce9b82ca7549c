import type { Metadata } from "next";
import Link from "next/link";
import { Notice } from "../panels/notice.tsx";

export const metadata: Metadata = { title: "Not found" };

/** What an address without a page shows. */
export default function NotFound() {
  return (
    <Notice heading="There is no page at this address">
      <p>An exercise may have been renamed or merged with another one.</p>
      <p>
        <Link href="/">Go to the overview</Link>
      </p>
    </Notice>
  );
}
