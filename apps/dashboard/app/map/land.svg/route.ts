import { landSvg } from "../../../load/land.ts";

export const dynamic = "force-static";

/** Land and borders of the maps, made once when the site is built. */
export function GET() {
  return new Response(landSvg(), {
    headers: {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "public, max-age=86400, stale-while-revalidate=604800",
    },
  });
}
