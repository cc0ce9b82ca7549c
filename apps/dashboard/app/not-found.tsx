import type { Metadata } from "next";
import Link from "next/link";
import { loadNearPages } from "../load/near-pages.ts";
import { Notice } from "../panels/notice.tsx";

export const metadata: Metadata = { title: "Not found" };

/** What an address without a page shows, with pages of nearly that name. */
export default async function NotFound() {
  const near = await loadNearPages();
  return (
    <Notice heading="There is no page at this address">
      {near.length === 0 ? (
        <p>What was here may have been renamed or merged with something else.</p>
      ) : (
        <div>
          <p>Did you mean</p>
          <ul className="list-disc pl-3">
            {near.map(({ href, words }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <Link href="/">Go to the overview</Link>
      </p>
    </Notice>
  );
}
