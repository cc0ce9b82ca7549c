import { LICENCE, LICENCE_ADDRESS } from "@drillbook/model";
import { TABLE_FORMS } from "../download/file-form.ts";
import type { DataFiles } from "../load/data.ts";
import { citation } from "../words/citation.ts";
import { count, counted } from "../words/counts.ts";
import { fileSize } from "../words/file-size.ts";
import { sourcesInWords } from "../words/parties.ts";
import { snippets } from "../words/snippets.ts";
import { JsonLd } from "./json-ld.tsx";
import { PageHead, Part } from "./page-head.tsx";
import { RowTable } from "./row-table.tsx";

type Props = {
  readonly data: DataFiles;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  /** ISO day. */
  readonly today: string;
};

const LATEST = "/data/latest";

/** All files of the dataset, how to read them, and how to cite them. */
export function Data({ data, site, today }: Props) {
  const { version, numbers } = data;
  const facts = [
    `Version ${version}`,
    `${counted(numbers.exercise_count, "exercise")} from ${sourcesInWords(numbers)}`,
    `Licence ${LICENCE}`,
  ];
  return (
    <div className="flex flex-col gap-6">
      <JsonLd thing={described(data, site)} />
      <PageHead heading="The data behind the site, to take along" facts={facts} />
      <Part id="all" heading="Everything at once">
        <Everything bytes={data.tables.reduce((sum, { bytes }) => sum + bytes, 0)} />
      </Part>
      <Part
        id="tables"
        heading="Table by table"
        subtitle="Each in four forms; Parquet keeps types, and programs read parts of it over the net."
      >
        <Tables data={data} />
      </Part>
      <Part
        id="read"
        heading="Read it from a program"
        subtitle="Each counts exercises by year; nothing has to be downloaded beforehand."
      >
        <Snippets files={`${site}${LATEST}`} />
      </Part>
      <Part id="versions" heading="Versions">
        <Versions data={data} />
      </Part>
      <Part id="cite" heading="Licence and citation">
        <p className="max-w-text">
          The data are free to use under <a href={LICENCE_ADDRESS}>{LICENCE}</a> if you name the
          source:
        </p>
        <p className="mt-1 max-w-text">
          {citation({
            id: "data",
            title: data.title,
            version,
            address: `${site}/data`,
            read_on: today,
          })}
        </p>
      </Part>
    </div>
  );
}

function Everything({ bytes }: { readonly bytes: number }) {
  return (
    <ul className="flex max-w-text list-disc flex-col gap-1 pl-3">
      <li>
        <a href={`${LATEST}/drillbook.zip`}>drillbook.zip</a>: all tables as Parquet (
        {fileSize(bytes)}), described and with checksums
      </li>
      <li>
        <a href={`${LATEST}/datapackage.json`}>datapackage.json</a>: tables, columns, types and
        links as a Data Package
      </li>
      <li>
        <a href={`${LATEST}/croissant.json`}>croissant.json</a>: the same for tools of machine
        learning (Croissant)
      </li>
      <li>
        <a href="/codebook">Codebook</a>: what each column holds, for people
      </li>
      <li>
        <a href={`${LATEST}/SHA256SUMS`}>SHA256SUMS</a>: checksums, for{" "}
        <code>sha256sum --check</code>
      </li>
    </ul>
  );
}

function Tables({ data }: { readonly data: DataFiles }) {
  return (
    <RowTable
      caption="Tables to download"
      columns={[
        { title: "Table" },
        { title: "Download" },
        { title: "Rows", is_number: true },
        { title: "Parquet", is_number: true },
        { title: "One row is" },
      ]}
      rows={data.tables.map(({ name, grain, rows, bytes }) => ({
        key: name,
        cells: [
          <code key="name">{name}</code>,
          <Forms key="forms" table={name} />,
          count(rows),
          <span key="size" className="whitespace-nowrap">
            {fileSize(bytes)}
          </span>,
          grain,
        ],
      }))}
    />
  );
}

function Forms({ table }: { readonly table: string }) {
  return (
    <span className="flex gap-2">
      {Object.keys(TABLE_FORMS).map((form) => (
        <a
          key={form}
          href={`${LATEST}/${table}.${form}`}
          aria-label={`${table} as ${form}`}
          className="inline-block"
        >
          {form}
        </a>
      ))}
    </span>
  );
}

function Snippets({ files }: { readonly files: string }) {
  return (
    <div className="flex flex-col gap-3">
      {snippets(files).map(({ title, needs, code }) => (
        <figure key={title}>
          <figcaption>
            <strong className="font-semibold">{title}</strong>{" "}
            <span className="text-small text-muted">{needs}</span>
          </figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
          <section className="mt-1 overflow-x-auto text-small" tabIndex={0} aria-label={title}>
            <pre>
              <code>{code}</code>
            </pre>
          </section>
        </figure>
      ))}
    </div>
  );
}

function Versions({ data: { version, releases } }: { readonly data: DataFiles }) {
  return (
    <div className="flex max-w-text flex-col gap-1">
      <p>
        <code>{LATEST}</code> is what the site shows now, version {version}; it changes when the
        data are built anew.
      </p>
      {releases.length > 0 && (
        <ul className="flex list-disc flex-col gap-1 pl-3">
          {releases.map((each) => (
            <li key={each}>
              Version {each}, which stays as it is:{" "}
              <a href={`/data/${each}/drillbook.zip`}>drillbook.zip</a>,{" "}
              <a href={`/data/${each}/datapackage.json`}>datapackage.json</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The dataset as search engines for data read it (schema.org). */
function described(data: DataFiles, site: string): object {
  const files = data.tables.map(({ name, title }) => ({
    "@type": "DataDownload",
    name: title,
    encodingFormat: TABLE_FORMS.parquet,
    contentUrl: `${site}${LATEST}/${name}.parquet`,
  }));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: data.title,
    description:
      "Joint military exercises and patrols counted from news articles: participants, domains, places, forces and dates, each value with the sentence that says it.",
    url: `${site}/data`,
    version: data.version,
    license: LICENCE_ADDRESS,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "The Drillbook authors" },
    distribution: files,
  };
}
