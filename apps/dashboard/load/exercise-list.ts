import { type Dataset, exerciseList, selection } from "@drillbook/model";
import type { AddressParams } from "../filters/filter-faults.ts";
import { isDescending, readList } from "../filters/list-params.ts";
import { pageFilter } from "./filter.ts";
import { loadLabels } from "./labels.ts";
import { fromDataset } from "./request-dataset.ts";

const PAGE_SIZE = 50;
const LAST_PAGE = 1_000_000;

/** The page of the list that an address asks for. */
export const loadExerciseList = (params: AddressParams) =>
  fromDataset((dataset) => readExerciseList(dataset, params));

/** What {@link loadExerciseList} reads. */
export type ExerciseListData = Awaited<ReturnType<typeof readExerciseList>>;

async function readExerciseList(dataset: Dataset, params: AddressParams) {
  const { filter, values } = await pageFilter(dataset, params);
  const list = readList(params);
  const page = Math.min(Math.max(1, list.page), LAST_PAGE);
  const [rows, everything, labels] = await Promise.all([
    exerciseList(dataset, filter, {
      sort: list.sort,
      is_descending: isDescending(list),
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    }),
    selection(dataset, { ...filter, kinds: [], statuses: [] }),
    loadLabels(dataset),
  ]);
  const whole_count = everything.exercise_count + everything.patrol_count;
  return { rows, labels, values, list: { ...list, page }, page_size: PAGE_SIZE, whole_count };
}
