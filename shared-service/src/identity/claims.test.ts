import {
  type Binding,
  boundToBody,
  boundToStream,
  type Claims,
  CLAIMS_HEADER,
  createClaimsVerifier,
  signClaims,
  SIGNATURE_HEADER,
} from './claims';

const KEY = 'k'.repeat(32);
const claims: Claims = {
  subgraph: 'accounts',
  identity: {
    userId: '0190a000-0000-7000-8000-000000000001',
    timeZone: 'Europe/Berlin',
    scopes: ['READ'],
    sessionId: null,
    delegated: false,
  },
  correlationId: 'c-1',
  traceparent: null,
  delegation: null,
};
const body = boundToBody(Buffer.from('{"query":"{ me { id } }"}'));
const upload = boundToStream('POST', '/imports?format=auto');
const NOW = 1_700_000_000_000;

describe('signed claims', () => {
  test('are accepted once for the body they were made for', () => {
    const verify = createClaimsVerifier('accounts', [KEY]);
    const headers = signClaims(claims, body, [KEY], NOW);
    expect(verify(headers, body, NOW)).toMatchObject(claims);
    expect(() => verify(headers, body, NOW)).toThrow(/gateway only/);
  });

  test.each<[string, () => [Record<string, string>, Binding, number]]>([
    ['nothing signed', () => [{}, body, NOW]],
    ['garbage', () => [{ [CLAIMS_HEADER]: 'x', [SIGNATURE_HEADER]: 'zz' }, body, NOW]],
    ['another key', () => [signClaims(claims, body, ['z'.repeat(32)], NOW), body, NOW]],
    [
      'another subgraph',
      () => [signClaims({ ...claims, subgraph: 'phoenix-monitor' }, body, [KEY], NOW), body, NOW],
    ],
    ['a changed body', () => [signClaims(claims, body, [KEY], NOW), boundToBody(Buffer.from('{}')), NOW]],
    ['a stream where a body was signed', () => [signClaims(claims, body, [KEY], NOW), upload, NOW]],
    ['a body where a stream was signed', () => [signClaims(claims, upload, [KEY], NOW), body, NOW]],
    [
      'another query of the same stream',
      () => [signClaims(claims, upload, [KEY], NOW), boundToStream('POST', '/imports?format=csv'), NOW],
    ],
    [
      'another method of the same stream',
      () => [signClaims(claims, upload, [KEY], NOW), boundToStream('GET', '/imports?format=auto'), NOW],
    ],
    ['31 seconds of age', () => [signClaims(claims, body, [KEY], NOW - 31_000), body, NOW]],
    ['a changed person', () => [withOtherPerson(signClaims(claims, body, [KEY], NOW)), body, NOW]],
  ])('are refused for %s', (_name, make) => {
    const verify = createClaimsVerifier('accounts', [KEY]);
    expect(() => verify(...make())).toThrow(expect.objectContaining({ code: 'UNSIGNED_REQUEST' }) as Error);
  });

  test('are accepted with the previous key during rotation', () => {
    const verify = createClaimsVerifier('accounts', ['n'.repeat(32), KEY]);
    expect(verify(signClaims(claims, body, [KEY], NOW), body, NOW).correlationId).toBe('c-1');
  });
});

function withOtherPerson(headers: Record<string, string>): Record<string, string> {
  const signed = JSON.parse(Buffer.from(headers[CLAIMS_HEADER] ?? '', 'base64url').toString()) as Claims;
  const changed = { ...signed, identity: { ...signed.identity, userId: 'somebody-else' } };
  return { ...headers, [CLAIMS_HEADER]: Buffer.from(JSON.stringify(changed)).toString('base64url') };
}
