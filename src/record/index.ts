import type { AddressInfo } from 'node:net';
import { type Exchange, maskSecrets } from '../check/index.js';
import { createProxy } from './proxy.js';
import { createWriter } from './writer.js';

/** What a recorder is told. */
export interface RecordOptions {
  /** Origin of the server whose traffic is recorded, http or https. */
  readonly target: string;
  /** Recording to write, from its start; HAR if it ends in `.har`, else NDJSON. */
  readonly output: string;
  /** 0 for any free one. @default 0 */
  readonly port?: number;
  /** Send the client's `Host` on. @default false */
  readonly keepHost?: boolean;
  /** Told about every recorded exchange, masked. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** A recorder that listens on 127.0.0.1. */
export interface Recorder {
  readonly url: string;
  readonly exchanges: number;
  close(): Promise<void>;
}

/**
 * Records what goes through: every exchange is in the file before its answer goes on, credentials and signatures
 * masked. Throws one line if the target is no origin, the file can't be written or the port is taken.
 */
export async function startRecorder(options: RecordOptions): Promise<Recorder> {
  const target = readTarget(options.target);
  const writer = createWriter(options.output, target.origin);
  let exchanges = 0;
  const server = createProxy({
    target,
    keepHost: options.keepHost ?? false,
    onExchange: (exchange, time) => {
      const masked = maskSecrets(exchange);
      writer.write(masked, time);
      exchanges++;
      options.onExchange?.(masked);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new Error(`can't listen: ${error.message}`, { cause: error })));
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get exchanges() {
      return exchanges;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          writer.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function readTarget(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') {
    throw new Error(
      `${JSON.stringify(text)} is no origin; give one like https://vpc.cn-hangzhou.aliyuncs.com`,
    );
  }
  return url;
}
