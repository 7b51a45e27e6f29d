import type { NextFunction, Request, Response } from 'express';

const STRICT =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Apollo Sandbox loads itself from Apollo's servers: allowed on its own path only, and only in development. */
const SANDBOX =
  "default-src 'none'; script-src 'unsafe-inline' https://*.apollographql.com; style-src 'unsafe-inline' https://*.apollographql.com https://fonts.googleapis.com; font-src https://fonts.gstatic.com; img-src data: https://*.apollographql.com; manifest-src https://*.apollographql.com; connect-src 'self' https://*.apollographql.com; frame-src https://*.apollographql.com; base-uri 'none'";

/** Headers of every answer; the relaxed policy is for the Sandbox page alone. */
export function securityHeaders(development: boolean) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const sandbox = development && request.method === 'GET' && request.path === '/graphql';
    response.set({
      'content-security-policy': sandbox ? SANDBOX : STRICT,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    next();
  };
}
