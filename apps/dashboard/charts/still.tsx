import type { ReactNode } from "react";
import { markupText } from "./markup-text.ts";

/**
 * What stands still: plain markup without anything of the browser. It is handed to the page as one text, which is quicker to
 * draw and half as much to send as elements, of which a page gets each twice.
 */
export function Still(props: { readonly className?: string; readonly children: ReactNode }) {
  const __html = markupText(props.children, { has_links: true });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: all text of it is escaped above
  return <div className={props.className} dangerouslySetInnerHTML={{ __html }} />;
}
