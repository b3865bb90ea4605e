import { readContract } from '../contract/index.js';
import type { AdminSubject } from './admin/index.js';
import type { Service } from './http/service.js';
import type { MockOptions } from './options.js';
import { checkRule } from './rpc/check-rule.js';
import { createRpcService, type RpcContract } from './rpc/rpc-service.js';
import { createSimulation, isSimulated } from './simulation/index.js';
import { MockStartError } from './start-error.js';

/** A service, and what the mock's own routes tell about it. */
export interface LoadedService {
  readonly service: Service;
  readonly subject: AdminSubject;
}

/**
 * The service for a mock's options: the package's own contract, ready made, or the given file.
 * @throws MockStartError with code `CONTRACT` when the file can't be served.
 */
export async function loadService(options: MockOptions): Promise<LoadedService> {
  const { contract } = options;
  if (contract === undefined) {
    const { readOwnContract } = await import('./own-contract.js');
    return loadRpcService(readOwnContract(), options);
  }
  try {
    return await loadFile(contract, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MockStartError('CONTRACT', `Can't serve contract ${contract}: ${reason.split('\n', 1)[0]}`, {
      cause: error,
    });
  }
}

async function loadFile(file: string, options: MockOptions): Promise<LoadedService> {
  const { readDocument } = await import('./document/read-document.js');
  const document = await readDocument(file);
  const tables = readContract(document);
  if (!tables.rpc) {
    const { createRestService } = await import('./rest/rest-service.js');
    const operations = Object.keys(tables.operations).length;
    return {
      service: await createRestService(file, options.dynamic ?? false),
      subject: { document, operations, simulation: undefined, protocolNames: [] },
    };
  }
  const { compileValidators } = await import('../contract/compile.js');
  const rule = checkRule(tables.rpc);
  return loadRpcService({ document, tables, rule, validators: compileValidators(document) }, options);
}

async function loadRpcService(contract: RpcContract, options: MockOptions): Promise<LoadedService> {
  const { document, tables, rule } = contract;
  const { dynamic = false, inBandErrors = true, strict = false, static: isStatic = false } = options;
  const isStateful = !isStatic && !options.respond && isSimulated(document);
  const simulation = isStateful ? createSimulation(document, tables, options) : undefined;
  const respond = options.respond ?? simulation?.respond;
  return {
    service: await createRpcService(contract, { dynamic, inBandErrors, strict, respond }),
    subject: {
      document,
      operations: Object.keys(tables.operations).length,
      simulation,
      protocolNames: rule.commonParameters,
    },
  };
}
