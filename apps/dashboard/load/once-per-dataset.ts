import type { Dataset } from "@drillbook/model";

/** Reads once for each open dataset what no filter changes; a rebuilt dataset is another one. A reading that failed is tried again. */
export function oncePerDataset<T>(read: (dataset: Dataset) => Promise<T>) {
  const readings = new WeakMap<Dataset, Promise<T>>();
  return (dataset: Dataset): Promise<T> => {
    const known = readings.get(dataset);
    if (known !== undefined) return known;
    const reading = read(dataset);
    readings.set(dataset, reading);
    reading.catch(() => readings.delete(dataset));
    return reading;
  };
}
