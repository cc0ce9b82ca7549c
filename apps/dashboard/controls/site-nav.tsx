"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const PAGES = [
  { path: "/", label: "Overview" },
  { path: "/exercises", label: "Exercises" },
  { path: "/data", label: "Data" },
  { path: "/about", label: "About" },
] as const;

/** The pages of the site, with a mark at the one that is open, or that the open one belongs to. */
export function SiteNav() {
  const open = usePathname() ?? "";
  return (
    <nav aria-label="Site">
      <ul className="site-nav">
        {PAGES.map(({ path, label }) => (
          <li key={path}>
            <Link href={path} prefetch={false} aria-current={currentOf(path, open)}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentOf(path: string, open: string): "page" | "true" | undefined {
  if (path === open) return "page";
  return path !== "/" && open.startsWith(`${path}/`) ? "true" : undefined;
}
