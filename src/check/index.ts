export { checkExchange } from './check-exchange.js';
export { type CheckRecordingsOptions, checkRecordings } from './check-recordings.js';
export { type CheckContract, ownContract } from './contract/check-contract.js';
export { loadContractFile } from './contract/load-file.js';
export { type ExchangeTime, HAR_HEAD, HAR_TAIL, toHarEntry } from './convert/har-entry.js';
export { toOpenapiHar } from './convert/to-openapi-har.js';
export { type CoveragePart, coverageParts } from './coverage/book.js';
export { type CoverageExceptions, exceptCoverage, readExceptions } from './coverage/exceptions.js';
export { mergeCoverage } from './coverage/merge.js';
export { type Minimums, missedMinimums, readMinimums } from './coverage/minimum.js';
export { readCoverageReport } from './coverage/read-report.js';
export { type CoverageEntry, type CoverageReport, type CoverageSum, percentOf } from './coverage/report.js';
export { type Explained, type Explanation, explain } from './explain/explain.js';
export { maskSecrets } from './findings/mask-exchange.js';
export type { Foreign, ForeignHost } from './foreign/count.js';
export { CheckInputError } from './input-error.js';
export { createLiveCheck } from './live-check.js';
export type {
  ContractPlace,
  Exchange,
  ExchangeHeaders,
  ExchangeRequest,
  ExchangeResponse,
  Finding,
  RecordingPlace,
  RuleName,
  Severity,
} from './model.js';
export { reportFormats, writeReport } from './report/index.js';
export { writeCoverageJson } from './report/json.js';
export type { ReportFormat, ReportOptions } from './report/options.js';
export { contractText } from './report/place-text.js';
export { coverageText } from './report/pretty.js';
export { ruleTexts } from './rules/rule-texts.js';
export type { CheckResult, FindingGroup } from './run/result.js';
export { type RunOptions, runCheck } from './run/run-check.js';
