import type { ReactNode } from "react";

/**
 * A button and the panel that it opens: the browser's own popover, which needs no script, closes by
 * Escape or a click beside it and gives the focus back. On a phone the panel lies open in the sheet.
 */
export function FilterMenu(props: {
  readonly id: string;
  readonly label: string;
  /** How many of its restrictions are active. */
  readonly active: number;
  readonly children: ReactNode;
}) {
  const { id, label, active, children } = props;
  const anchor = `--${id}`;
  return (
    <div className="menu">
      <button
        type="button"
        className="menu-button"
        popoverTarget={id}
        style={{ anchorName: anchor }}
      >
        {label} {active > 0 && <span className="menu-count">{active}</span>}
      </button>
      <div id={id} popover="auto" className="menu-panel" style={{ positionAnchor: anchor }}>
        {children}
      </div>
    </div>
  );
}
