import { readContract } from '../contract/index.js';
import type { Service } from './http/service.js';
import type { MockOptions } from './options.js';
import { checkRule } from './rpc/check-rule.js';
import { createRpcService, type RpcServiceOptions } from './rpc/rpc-service.js';
import { MockStartError } from './start-error.js';

/**
 * The service for a mock's options: the package's own contract, ready made, or the given file.
 * @throws MockStartError with code `CONTRACT` when the file can't be served.
 */
export async function loadService(options: MockOptions): Promise<Service> {
  const { contract, dynamic = false, inBandErrors = true, strict = false, respond } = options;
  const rpcOptions: RpcServiceOptions = { dynamic, inBandErrors, strict, respond };
  if (contract === undefined) {
    const { readOwnContract } = await import('./own-contract.js');
    return createRpcService(readOwnContract(), rpcOptions);
  }
  try {
    return await loadFile(contract, rpcOptions);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MockStartError('CONTRACT', `Can't serve contract ${contract}: ${reason.split('\n', 1)[0]}`, {
      cause: error,
    });
  }
}

async function loadFile(file: string, options: RpcServiceOptions): Promise<Service> {
  const { readDocument } = await import('./document/read-document.js');
  const document = await readDocument(file);
  const tables = readContract(document);
  if (!tables.rpc) {
    const { createRestService } = await import('./rest/rest-service.js');
    return createRestService(file, options.dynamic);
  }
  const { compileValidators } = await import('../contract/compile.js');
  const rule = checkRule(tables.rpc);
  return createRpcService({ document, tables, rule, validators: compileValidators(document) }, options);
}
