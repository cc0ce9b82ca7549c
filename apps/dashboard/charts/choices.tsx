import Link from "next/link";

/** One way to draw a chart, and the address that draws it so. */
export type Choice = {
  readonly label: string;
  readonly href: string;
  readonly is_current: boolean;
};

/** A choice of a few, as links: works without a script, and has an address for each. */
export function Choices(props: { readonly label: string; readonly choices: readonly Choice[] }) {
  return (
    <div className="chart-choices">
      <span className="text-muted" aria-hidden="true">
        {props.label}
      </span>
      <ul className="flex flex-wrap" aria-label={props.label}>
        {props.choices.map(({ label, href, is_current }) => (
          <li key={label}>
            <Link
              className="chart-choice"
              href={href}
              scroll={false}
              prefetch={false}
              aria-current={is_current ? "true" : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
