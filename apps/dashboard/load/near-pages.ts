import { nearPages, type PageKind } from "@drillbook/model";
import { headers } from "next/headers";
import { PATH_HEADER } from "./path-header.ts";
import { fromDataset } from "./request-dataset.ts";

/** A page that the reader may have meant. */
export type OfferedPage = { readonly href: string; readonly words: string };

const KINDS: readonly PageKind[] = ["exercises", "countries", "series", "articles"];

/** Pages with an id like the one that the address of this request asks for in vain; none for other addresses. */
export async function loadNearPages(): Promise<readonly OfferedPage[]> {
  const asked = askedPage((await headers()).get(PATH_HEADER) ?? "");
  if (asked === null) return [];
  const { kind, id } = asked;
  const { data } = await fromDataset((dataset) => nearPages(dataset, kind, id));
  return (data ?? []).map((page) => ({
    href: `/${kind}/${encodeURIComponent(page.id)}`,
    words: page.name === null ? page.id : `${page.name} (${page.id})`,
  }));
}

/** The kind of page and the id that a path names; null for a path of another form. */
export function askedPage(path: string): { readonly kind: PageKind; readonly id: string } | null {
  const [, first, second, ...rest] = path.split("/");
  const kind = KINDS.find((each) => each === first);
  if (kind === undefined || second === undefined || second === "" || rest.length > 0) return null;
  try {
    return { kind, id: decodeURIComponent(second) };
  } catch {
    return null;
  }
}
