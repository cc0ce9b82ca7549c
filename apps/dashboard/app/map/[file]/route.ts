import { MAP_CENTRES } from "../../../charts/map-projection.ts";
import { landSvg } from "../../../load/land.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

/** One file for each middle that a map may have. */
export function generateStaticParams() {
  return MAP_CENTRES.map((centre) => ({ file: `${centre}.svg` }));
}

/** Land and borders of the maps, made once when the site is built. */
export async function GET(_request: Request, { params }: RouteContext<"/map/[file]">) {
  const { file } = await params;
  const centre = MAP_CENTRES.find((each) => file === `${each}.svg`);
  if (centre === undefined) return new Response("There is no such map.", { status: 404 });
  return new Response(landSvg(centre), {
    headers: {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "public, max-age=86400, stale-while-revalidate=604800",
    },
  });
}
