/** A few lines that read the data in some language. */
export type Snippet = { readonly title: string; readonly needs: string; readonly code: string };

/** Programs that count exercises by year; `files` is the address of the folder of files, without a slash at its end. */
export function snippets(files: string): Snippet[] {
  const exercises = `${files}/exercises.parquet`;
  return [
    {
      title: "DuckDB",
      needs: "reads only the columns that it needs",
      code: `SELECT year, count(*) AS exercises
FROM read_parquet('${exercises}')
WHERE kind = 'exercise' AND year IS NOT NULL
GROUP BY year ORDER BY year;`,
    },
    {
      title: "JavaScript",
      needs: "npm install hyparquet hyparquet-compressors",
      code: `import { asyncBufferFromUrl, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";

const file = await asyncBufferFromUrl({ url: "${exercises}" });
const rows = await parquetReadObjects({ file, compressors, columns: ["year", "kind"] });
const years = new Map();
for (const { year, kind } of rows)
  if (kind === "exercise" && year !== null) years.set(year, (years.get(year) ?? 0) + 1);
console.log([...years].sort(([a], [b]) => a - b));`,
    },
    {
      title: "Python, pandas",
      needs: "pip install pandas pyarrow",
      code: `import pandas as pd

exercises = pd.read_parquet("${exercises}")
print(exercises[exercises["kind"] == "exercise"].groupby("year").size())`,
    },
    {
      title: "Python, Polars",
      needs: "pip install polars",
      code: `import polars as pl

exercises = pl.read_parquet("${exercises}")
print(exercises.filter(pl.col("kind") == "exercise").group_by("year").len().sort("year"))`,
    },
    {
      title: "R",
      needs: 'install.packages(c("arrow", "dplyr"))',
      code: `library(arrow)
library(dplyr)

path <- tempfile(fileext = ".parquet")
download.file("${exercises}", path, mode = "wb")
read_parquet(path) |> filter(kind == "exercise") |> count(year)`,
    },
  ];
}
