import type {
  ClientRule,
  OperationTraits,
  PagerRule,
  RetryClass,
  WaiterRule,
} from '../../src/client/model.js';
import { isObject, type JsonObject, objectEntries, strings } from '../../src/contract/document.js';
import type { ContractTables, ErrorEntry, Operation } from '../../src/contract/index.js';

type Rpc = NonNullable<ContractTables['rpc']>;

const readingEffects = new Set(['list', 'list-tags', 'read-switch']);
const readingLevels = new Set(['get', 'list', 'read']);

/** What every call needs: address, wire rule, and for each operation and code what may be repeated. */
export function clientRule(rpc: Rpc, tables: ContractTables, bundle: JsonObject): ClientRule {
  const { regionParameter: region } = rpc;
  const gateway = retryClasses(
    Object.entries(tables.gatewayErrors).map(([code, entry]) => [code, [entry]]),
    {},
  );
  return {
    endpoint: endpointOf(bundle, region),
    method: rpc.methods[0] ?? 'POST',
    version: rpc.version,
    action: rpc.action,
    versionFrom: rpc.versionFrom,
    ...(region !== undefined && { region }),
    retry: gateway,
    operations: Object.fromEntries(
      Object.values(tables.operations).map((operation) => [
        operation.id,
        traitsOf(operation, region, gateway),
      ]),
    ),
  };
}

/** The regions the servers name, for completion. */
export function knownRegions(bundle: JsonObject): string[] {
  return servers(bundle).flatMap(({ variables }) =>
    objectEntries(variables).flatMap(([name, variable]) => (name === 'region' ? strings(variable.enum) : [])),
  );
}

/** How to wait for each resource that can be looked at. */
export function waiterRules(bundle: JsonObject): WaiterRule[] {
  return objectEntries(bundle['x-resources']).flatMap(([, { poll, status, waiters }]) => {
    if (!isObject(poll) || !isObject(status)) return [];
    return [
      {
        operation: String(poll.operation),
        identity: String(poll.identity),
        items: strings(poll.items),
        status: String(status.field),
        absent: String(status.absent),
        interval: Number(poll.interval),
        attempts: Number(poll.attempts),
        waiters: Object.fromEntries(
          objectEntries(waiters).map(([name, waiter]) => [
            name,
            [strings(waiter.until), strings(waiter.while)],
          ]),
        ),
      },
    ];
  });
}

/** How to page through each list, by operation. */
export function pagerRules(tables: ContractTables, bundle: JsonObject): Record<string, PagerRule> {
  return Object.fromEntries(
    Object.values(tables.operations).flatMap(({ id, extensions }) => {
      const paging = extensions['x-paging'];
      if (!isObject(paging)) return [];
      const { style: _style, items, ...names } = paging;
      const identity = identityOf(extensions['x-effect'], bundle);
      return [
        [
          id,
          {
            items: strings(items),
            ...names,
            ...(identity !== undefined && { identity }),
          } as object as PagerRule,
        ],
      ];
    }),
  );
}

/** The field that tells the items of a list apart; rows of other lists are no resources of their own. */
function identityOf(effect: unknown, bundle: JsonObject): string | undefined {
  if (!isObject(effect) || effect.kind !== 'list') return undefined;
  const resource = objectEntries(bundle['x-resources']).find(([name]) => name === effect.resource)?.[1];
  return isObject(resource?.identity) ? String(resource.identity.field) : undefined;
}

function traitsOf(
  operation: Operation,
  region: string | undefined,
  gateway: ClientRule['retry'],
): OperationTraits {
  const retry = retryClasses(Object.entries(operation.errors), gateway);
  return {
    ...(isReading(operation) && { reads: true }),
    ...(operation.parameters.every(({ name }) => name !== region) && { regionless: true }),
    ...(Object.keys(retry).length > 0 && { retry }),
  };
}

function isReading({ extensions }: Operation): boolean {
  const { 'x-effect': effect, 'x-authorization': authorization } = extensions;
  if (isObject(effect)) return readingEffects.has(String(effect.kind));
  return isObject(authorization) && readingLevels.has(String(authorization.level));
}

/** The classes that differ from what holds without them; a code whose answers disagree may not be repeated. */
function retryClasses(
  errors: readonly (readonly [code: string, entries: readonly ErrorEntry[]])[],
  otherwise: ClientRule['retry'],
): Record<string, RetryClass> {
  const classes = errors.map(([code, [first, ...others]]): [string, RetryClass] => {
    const isAgreed = first !== undefined && others.every(({ retry }) => retry === first.retry);
    return [code, isAgreed ? first.retry : 'never'];
  });
  return Object.fromEntries(classes.filter(([code, retry]) => retry !== (otherwise[code] ?? 'never')));
}

/** The first server's address with its variables filled in, except for the region. */
function endpointOf(bundle: JsonObject, region: string | undefined): string {
  const [server] = servers(bundle);
  const variables = objectEntries(server?.variables);
  return variables
    .filter(([name]) => region === undefined || name !== 'region')
    .reduce(
      (url, [name, variable]) => url.replace(`{${name}}`, String(variable.default)),
      String(server?.url ?? ''),
    );
}

function servers(bundle: JsonObject): JsonObject[] {
  return Array.isArray(bundle.servers) ? bundle.servers.filter(isObject) : [];
}
