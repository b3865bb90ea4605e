import componentInOwnFile from './component-in-own-file.mjs';
import descriptionStyle from './description-style.mjs';
import effectAgrees from './effect-agrees.mjs';
import enumDescriptions from './enum-descriptions.mjs';
import errorCause from './error-cause.mjs';
import errorExamples from './error-examples.mjs';
import extensionShapes from './extension-shapes.mjs';
import lifecycleAgrees from './lifecycle-agrees.mjs';
import noOrphanFile from './no-orphan-file.mjs';
import operationComplete from './operation-complete.mjs';
import operationExamples from './operation-examples.mjs';
import operationInOwnFile from './operation-in-own-file.mjs';
import pagingAgrees from './paging-agrees.mjs';
import queryArrayExplode from './query-array-explode.mjs';
import resourceAgrees from './resource-agrees.mjs';
import rpcFailures from './rpc-failures.mjs';
import violationCodes from './violation-codes.mjs';

/** Local lint rules of the contract; each is one file here and one folder under test/contract-lint. */
export default function plugin() {
  return {
    id: 'flowlog',
    rules: {
      oas3: {
        'component-in-own-file': componentInOwnFile,
        'description-style': descriptionStyle,
        'effect-agrees': effectAgrees,
        'enum-descriptions': enumDescriptions,
        'error-cause': errorCause,
        'error-examples': errorExamples,
        'extension-shapes': extensionShapes,
        'lifecycle-agrees': lifecycleAgrees,
        'no-orphan-file': noOrphanFile,
        'operation-complete': operationComplete,
        'operation-examples': operationExamples,
        'operation-in-own-file': operationInOwnFile,
        'paging-agrees': pagingAgrees,
        'query-array-explode': queryArrayExplode,
        'resource-agrees': resourceAgrees,
        'rpc-failures': rpcFailures,
        'violation-codes': violationCodes,
      },
    },
  };
}
