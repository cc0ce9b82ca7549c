import { Notice } from "./notice.tsx";

/** What every page of counts shows while the dataset has no exercise. */
export function NoExercises() {
  return (
    <Notice heading="No exercise was found in the articles read so far">
      <p>
        Put articles into <code>data/articles</code> and build the dataset again:
      </p>
      <pre className="overflow-x-auto">npm run -s drillbook -- build</pre>
    </Notice>
  );
}
