import type { NextApiRequest, NextApiResponse } from "next";
import { answerFile } from "../../../../download/send-file.ts";

/** Files are streamed, and may be of any size. */
export const config = { api: { responseLimit: false, externalResolver: true } };

/**
 * Files of a dataset, which people ask for as `/data/<version>/<file>` (rewritten in next.config.ts). Here and not under
 * `app`, whose handlers lose Content-Length.
 */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const { version, file } = request.query;
  await answerFile(request, response, { version: String(version), file: String(file) });
}
