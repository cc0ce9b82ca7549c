import type { PartnerMatrix as Matrix } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { partyHref } from "../words/addresses.ts";
import { pairHeading } from "../words/chart-headings.ts";
import { kindNoun, kindsCounted } from "../words/counted-kinds.ts";
import { counted } from "../words/counts.ts";
import { type Labels, partyName } from "../words/parties.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { clusteredOrder, meetingsOf } from "./partner-order.ts";
import { rowsHref, withParties } from "./rows-href.ts";
import { ShadedCell } from "./shaded-cell.tsx";
import { Still } from "./still.tsx";

/** What the matrix draws. */
export type PartnerMatrixProps = {
  readonly matrix: Matrix;
  readonly labels: Labels;
  readonly filter: FilterValues;
};

/** Who took part with whom: a table whose cells are shaded by their number and lead to the exercises of both. */
export function PartnerMatrix({ matrix, labels, filter }: PartnerMatrixProps) {
  const named = matrix.pairs.map(({ party_a, party_b, exercise_count }) => ({
    names: [partyName(labels, party_a), partyName(labels, party_b)] as const,
    count: exercise_count,
  }));
  return (
    <ChartFrame
      id="partner-matrix"
      heading={pairHeading(named, kindNoun(filter.kind))}
      subtitle={`${kindsCounted(filter.kind)} in which both took part: the ${matrix.parties.length} that met others most often, partners side by side`}
      footnote="An exercise of several participants counts for each two of them, so that the numbers do not add up. Observers are left out."
      legend={[]}
      twin={null}
    >
      {matrix.parties.length > 1 && (
        <Still>
          <MatrixTable {...{ matrix, labels, filter }} />
        </Still>
      )}
    </ChartFrame>
  );
}

function MatrixTable({ matrix, labels, filter }: PartnerMatrixProps) {
  const order = clusteredOrder(matrix);
  return (
    <table className="matrix">
      <caption className="sr-only">Exercises in which two participants both took part</caption>
      <thead>
        <tr>
          <td />
          {order.map((party) => (
            <th key={party} scope="col" title={partyName(labels, party)}>
              <a href={partyHref(labels, party)}>{partyName(labels, party)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {order.map((party) => (
          <MatrixRow key={party} {...{ matrix, labels, filter, order, party }} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = PartnerMatrixProps & { readonly order: readonly string[]; readonly party: string };

function MatrixRow({ matrix, labels, filter, order, party }: RowProps) {
  const met = meetingsOf(matrix);
  const kinds = new Map(matrix.parties.map((row) => [row.party, row.party_kind]));
  const most = matrix.pairs.reduce((high, row) => Math.max(high, row.exercise_count), 0);
  const key = (code: string) => ({ party: code, party_kind: kinds.get(code) ?? "country" });
  return (
    <tr>
      <th scope="row" title={partyName(labels, party)}>
        <a href={partyHref(labels, party)}>{partyName(labels, party)}</a>
      </th>
      {order.map((other) => {
        if (other === party) return <td key={other} className="shaded itself" />;
        const count = met(party, other);
        const both = `${partyName(labels, party)} and ${partyName(labels, other)}`;
        const href = rowsHref(filter, withParties([key(party), key(other)]));
        const tip = `${both}: ${counted(count, "exercise")}`;
        return <ShadedCell key={other} {...{ count, most, tip, href }} />;
      })}
    </tr>
  );
}
