import { count as inWords } from "../words/counts.ts";
import { strengthOf } from "./strength.ts";

/** A cell of a table whose shade and number tell the same; it leads to its rows. Empty where there is nothing. */
export function ShadedCell(props: {
  readonly count: number;
  /** The highest count of the table. */
  readonly most: number;
  /** What it counts, for a pointer at rest and for those who do not see the table. */
  readonly tip: string;
  readonly href: string | null;
}) {
  const { count, most, tip, href } = props;
  if (count === 0) return <td className="shaded" />;
  return (
    <td className={`shaded shade-${strengthOf(count, most)}`} title={tip}>
      {href === null ? (
        inWords(count)
      ) : (
        <a href={href} aria-label={tip}>
          {inWords(count)}
        </a>
      )}
    </td>
  );
}
