import type { Domain } from "@drillbook/model";
import { DOMAIN_LOOKS, type DomainOrUnknown } from "../charts/domains.ts";
import { Swatch } from "../charts/swatch.tsx";

/** Domains of an exercise in one line, each with the colour that it has in the charts. */
export function DomainTags({ domains }: { readonly domains: readonly Domain[] }) {
  const shown: readonly DomainOrUnknown[] = domains.length === 0 ? ["unknown"] : inOrder(domains);
  return (
    <span className="flex flex-wrap content-start gap-x-2">
      {shown.map((domain) => (
        <span key={domain} className="flex items-center gap-x-0.5">
          <Swatch
            fill={DOMAIN_LOOKS[domain].fill}
            hatches={DOMAIN_LOOKS[domain].is_hatched ? ["kind"] : []}
          />
          {domain === "unknown" ? "Domain not reported" : DOMAIN_LOOKS[domain].label}
        </span>
      ))}
    </span>
  );
}

function inOrder(domains: readonly Domain[]): DomainOrUnknown[] {
  const order = Object.keys(DOMAIN_LOOKS);
  return domains.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
