import type { Checker } from '../checker.js';
import { FindingGroups } from '../findings/group.js';
import { maskDraft } from '../findings/mask-of.js';
import { ForeignCount } from '../foreign/count.js';
import { createStrangerTest, type StrangerTest } from '../foreign/stranger.js';
import type { CheckSink } from '../inspect.js';
import { TimeOrder } from '../lifecycle/time-order.js';
import { LifecycleTracker, type ShownBy } from '../lifecycle/tracker.js';
import type { Exchange, RecordingPlace } from '../model.js';
import type { Batches, Numbering, Piece } from '../reading/batch.js';
import type { Draft } from '../rules/draft.js';
import { maskText } from '../rules/secret-texts.js';
import { cut } from '../rules/show.js';

/** How a collector works; every option may be left out. */
export interface CollectorOptions {
  /** Told each finding as it comes. */
  readonly onFinding?: (draft: Draft, place: RecordingPlace | undefined) => void;
  /** Told the host of each exchange of another API, which is passed over. */
  readonly onForeign?: (host: string, place: RecordingPlace) => void;
  /** Patterns of further hosts that serve this API. @default none */
  readonly hosts?: readonly string[] | undefined;
}

/** Gathers what the exchanges of recordings show. */
export class Collector implements CheckSink {
  readonly counts: Float64Array;
  readonly groups = new FindingGroups();
  exchanges = 0;
  /** Passed over: preflights, parts of web pages. */
  skipped = 0;
  readonly foreign = new ForeignCount();
  readonly strangerOf: StrangerTest;
  tracker = new LifecycleTracker();
  order = new TimeOrder(this.tracker);
  readonly #checker: Checker;
  readonly #options: CollectorOptions;
  #current: Exchange | undefined;

  constructor(checker: Checker, options: CollectorOptions = {}) {
    this.#checker = checker;
    this.#options = options;
    this.strangerOf = createStrangerTest(checker.contract, options.hosts);
    this.counts = new Float64Array(checker.book.items.length);
  }

  cover(number: number): void {
    this.counts[number] = (this.counts[number] ?? 0) + 1;
  }

  report(draft: Draft, place: RecordingPlace | undefined, by?: ShownBy): void {
    const shown = by ?? { exchange: this.#current, rank: 0 };
    this.groups.add(draft, place, shown);
    this.#options.onFinding?.(maskDraft(draft, shown.exchange), place);
  }

  /** Forgets what is known of resources: their lives are followed within one recording. */
  startRecording(tracker = new LifecycleTracker()): void {
    this.endRecording();
    this.tracker = tracker;
    this.order = new TimeOrder(tracker);
  }

  /** Follows what still waited for something earlier. */
  endRecording(): void {
    this.order.flush(this);
  }

  /** Checks one piece of a recording. */
  take(piece: Piece, file: string, numbering: Numbering): void {
    if (piece.isPassedOver) {
      this.skipped++;
      return;
    }
    const { number } = piece;
    const place: RecordingPlace = numbering === 'line' ? { file, line: number } : { file, entry: number };
    this.#current = piece.exchange;
    if (piece.exchange === undefined) {
      this.report(unreadableDraft(piece), place);
      return;
    }
    const outcome = this.#checker.check(piece.exchange, place, this);
    if (outcome === 'checked') this.exchanges++;
    else if (outcome === 'passed over') this.skipped++;
    else {
      this.foreign.add(outcome.foreignHost);
      this.#options.onForeign?.(outcome.foreignHost, place);
    }
  }

  /** Checks a whole recording; the lives of resources are followed within it. */
  async takeAll(file: string, numbering: Numbering, batches: Batches): Promise<void> {
    this.startRecording();
    for await (const batch of batches) {
      for (const piece of batch) this.take(piece, file, numbering);
    }
    this.endRecording();
  }
}

/** The finding of a piece that holds no exchange. */
export function unreadableDraft({ problem = 'it is no exchange', text = '' }: Piece): Draft {
  return {
    rule: 'unreadable-exchange',
    severity: 'error',
    pointer: '',
    seen: cut(maskText(text)),
    expected: 'one exchange: request and response',
    message: `this can't be read: ${problem}`,
  };
}
