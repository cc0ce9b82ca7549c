/** Who published: metadata, else the agency of the dateline, else the host, by its known name where it has one. */
export function findPublisher(
  metadata: string | null,
  agency: string | null,
  url: string | null,
  publishers: ReadonlyMap<string, string>,
): string | null {
  if (metadata !== null && metadata.trim() !== "") return metadata.trim();
  if (agency !== null) return agency;
  const host = url === null ? null : hostOf(url);
  return host === null ? null : nameOfHost(host, publishers);
}

/** Host name of an address in lower case, without `www.`, port and final dot; `null` for what is no web address. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  return (
    hostname
      .toLowerCase()
      .replace(/^www\./, "")
      .replace(/\.$/, "") || null
  );
}

/** A host stands for its subdomains too: `english.example.org` is published by `example.org`. */
function nameOfHost(host: string, publishers: ReadonlyMap<string, string>): string {
  const labels = host.split(".");
  for (let from = 0; from < labels.length - 1; from += 1) {
    const known = publishers.get(labels.slice(from).join("."));
    if (known !== undefined) return known;
  }
  return host;
}
