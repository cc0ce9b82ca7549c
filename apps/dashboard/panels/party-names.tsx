import Link from "next/link";
import { Fragment } from "react";
import { partyHref } from "../words/addresses.ts";
import { type Labels, NAMED_IN_A_LINE, partyName } from "../words/parties.ts";

/** Parties in a line, each leading to its page: `China, Russia and 5 more`; all of them up to five. */
export function PartyNames(props: { readonly codes: readonly string[]; readonly labels: Labels }) {
  const { codes, labels } = props;
  const isCut = codes.length > NAMED_IN_A_LINE + 1;
  const shown = isCut ? codes.slice(0, NAMED_IN_A_LINE) : codes;
  const tail = isCut ? ` and ${codes.length - shown.length} more` : "";
  return (
    <span>
      {shown.map((code, at) => (
        <Fragment key={code}>
          {separator(at, shown.length, isCut)}
          <Link href={partyHref(labels, code)} prefetch={false}>
            {partyName(labels, code)}
          </Link>
        </Fragment>
      ))}
      {tail}
    </span>
  );
}

function separator(at: number, length: number, isCut: boolean): string {
  if (at === 0) return "";
  return at === length - 1 && !isCut ? " and " : ", ";
}
