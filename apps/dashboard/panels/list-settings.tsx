import type { FilterValues } from "../filters/filter-params.ts";
import {
  isDescending,
  LIST_COLUMNS,
  type ListValues,
  listHref,
  shownColumns,
} from "../filters/list-params.ts";
import { COLUMN_LABELS } from "../words/list-columns.ts";

/** Which columns the list has, and its order: a form of its own, which needs no script. */
export function ListSettings(props: { readonly values: FilterValues; readonly list: ListValues }) {
  const { values, list } = props;
  const filter = new URLSearchParams(listHref(values).replace(/^\?/, ""));
  return (
    <details className="settings">
      <summary className="text-accent">Columns and order</summary>
      <form action="/exercises" className="settings-form">
        {[...filter].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Columns list={list} />
        <div className="field">
          <Order list={list} />
        </div>
        <button type="submit" className="strong-button">
          Show
        </button>
      </form>
    </details>
  );
}

function Columns({ list }: { readonly list: ListValues }) {
  const shown = shownColumns(list);
  return (
    <fieldset className="settings-columns">
      <legend>Columns besides the name</legend>
      {LIST_COLUMNS.filter((column) => column !== "name").map((column) => (
        <label key={column} className="choice">
          <input
            type="checkbox"
            name="columns"
            value={column}
            defaultChecked={shown.includes(column)}
          />
          {COLUMN_LABELS[column]}
        </label>
      ))}
    </fieldset>
  );
}

function Order({ list }: { readonly list: ListValues }) {
  return (
    <>
      <label className="labelled">
        Sort by
        <select name="sort" className="input" defaultValue={list.sort}>
          {LIST_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {COLUMN_LABELS[column]}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        Order
        <select name="order" className="input" defaultValue={isDescending(list) ? "desc" : "asc"}>
          <option value="asc">A to Z, early or few first</option>
          <option value="desc">Z to A, late or many first</option>
        </select>
      </label>
    </>
  );
}
