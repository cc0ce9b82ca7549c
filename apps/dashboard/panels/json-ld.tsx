/** What a page is about, for machines: JSON in a script that no browser runs. */
export function JsonLd({ thing }: { readonly thing: object }) {
  const json = JSON.stringify(thing).replaceAll("<", "\\u003c");
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is JSON without any "<"
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
  );
}
