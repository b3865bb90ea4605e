/** A host and how many of its exchanges were passed over; `''` where a recording tells no host. */
export interface ForeignHost {
  readonly host: string;
  readonly exchanges: number;
}

/** Exchanges of other APIs, which were passed over. */
export interface Foreign {
  readonly exchanges: number;
  /** Most exchanges first; of very many hosts not all. */
  readonly hosts: readonly ForeignHost[];
}

const MOST_HOSTS = 1000;

/** Counts exchanges of other APIs by host. */
export class ForeignCount {
  exchanges = 0;
  readonly #hosts = new Map<string, number>();

  add(host: string, exchanges = 1): void {
    this.exchanges += exchanges;
    const known = this.#hosts.get(host);
    if (known === undefined && this.#hosts.size >= MOST_HOSTS) return;
    this.#hosts.set(host, (known ?? 0) + exchanges);
  }

  /** Adds what was counted elsewhere. */
  append({ exchanges, hosts }: Foreign): void {
    const listed = hosts.reduce((sum, host) => sum + host.exchanges, 0);
    this.exchanges += exchanges - listed;
    for (const one of hosts) this.add(one.host, one.exchanges);
  }

  /** The counts as data. */
  toForeign(): Foreign {
    const hosts = [...this.#hosts].map(([host, exchanges]) => ({ host, exchanges }));
    hosts.sort((a, b) => b.exchanges - a.exchanges || (a.host < b.host ? -1 : 1));
    return { exchanges: this.exchanges, hosts };
  }
}
