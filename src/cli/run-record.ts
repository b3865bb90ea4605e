import { contractText, createLiveCheck, type Finding } from '../check/index.js';
import { startRecorder } from '../record/index.js';
import { stopSignal } from './stop-signal.js';

/** The options of `record` as commander gives them. */
export interface RecordFlags {
  readonly target: string;
  readonly output: string;
  readonly port: number;
  readonly check: boolean;
  readonly keepHost: boolean;
}

/** Records until SIGINT or SIGTERM and gives the exit code: 1 if `--check` found an error. */
export async function runRecord({ target, output, port, check, keepHost }: RecordFlags): Promise<number> {
  let errors = 0;
  const inspect = createLiveCheck((finding) => {
    if (finding.severity === 'error') errors++;
    process.stdout.write(`${lineOf(finding)}\n`);
  });
  const recorder = await startRecorder({
    target,
    output,
    port,
    keepHost,
    ...(check && { onExchange: inspect }),
  });
  const stopped = stopSignal();
  process.stdout.write(`recording ${target} to ${output}, listening on ${recorder.url}\n`);
  await stopped;
  await recorder.close();
  process.stdout.write(`recorded ${recorder.exchanges} exchanges\n`);
  return errors > 0 ? 1 : 0;
}

function lineOf({ severity, rule, message, seen, contract }: Finding): string {
  const place = contract ? `  ${contractText(contract)}` : '';
  const text = `${severity} ${rule} ${message}; seen ${seen}${place}`;
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);
}
