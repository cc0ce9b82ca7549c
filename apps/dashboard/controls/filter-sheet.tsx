import { type ReactNode, useEffect, useState } from "react";

const BEHIND = "body > header, body > footer, .chip-line, .filtered";

/**
 * The fields of the filter: a line of the page where there is room, on a phone a sheet over it that
 * a button opens. The sheet is the browser's own popover, so that it opens without a script too;
 * with one, what lies behind it is out of reach while it is open.
 */
export function FilterSheet(props: {
  readonly active: number;
  readonly shown: string;
  readonly children: ReactNode;
}) {
  const [is_open, setOpen] = useState(false);
  useOutOfReach(is_open);
  return (
    <>
      <button type="button" className="sheet-button" popoverTarget="filters">
        Filters {props.active > 0 && <span className="menu-count">{props.active}</span>}
      </button>
      <div
        id="filters"
        popover="auto"
        className="sheet"
        onToggle={(event) => setOpen(event.newState === "open")}
      >
        <div className="sheet-head">
          <span className="font-semibold">Filters</span>
          <button
            type="button"
            className="plain-button"
            popoverTarget="filters"
            popoverTargetAction="hide"
          >
            Close
          </button>
        </div>
        <div className="sheet-fields">{props.children}</div>
        <div className="sheet-foot">
          <button
            type="button"
            className="strong-button"
            popoverTarget="filters"
            popoverTargetAction="hide"
          >
            Show {props.shown}
          </button>
        </div>
      </div>
    </>
  );
}

function useOutOfReach(isBehind: boolean): void {
  useEffect(() => {
    const behind = [...document.querySelectorAll<HTMLElement>(BEHIND)];
    for (const element of behind) element.inert = isBehind;
    return () => {
      for (const element of behind) element.inert = false;
    };
  }, [isBehind]);
}
