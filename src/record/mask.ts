import { type Exchange, maskHeaders, maskPairs } from '../check/index.js';

/** An exchange as it may be kept: credentials, tokens and signatures masked, everything else as it was. */
export function maskRecorded({ request, response }: Exchange): Exchange {
  const body = request.bodyEncoding === undefined && request.body ? maskPairs(request.body) : request.body;
  return {
    request: {
      ...request,
      url: maskPairs(request.url),
      headers: maskHeaders(request.headers),
      ...(body !== undefined && { body }),
    },
    response: { ...response, headers: maskHeaders(response.headers) },
  };
}
