import type { CollectionModel, SwitchModel } from '../model/index.js';
import { Collection, type CollectionRules } from './collection.js';
import { ORDINARY, type Scope, type Surroundings } from './scope.js';

/** How a fresh account looks. */
export interface Defaults {
  /** Quota of every collection, instead of the contract's. */
  readonly quota: number | undefined;
  /** Switches start switched off. */
  readonly closedService: boolean;
}

/** Accounts or regions to act on; all when absent. */
export interface Selection {
  readonly account?: string | undefined;
  readonly region?: string | undefined;
}

interface Account {
  readonly switches: Map<string, boolean>;
  readonly regions: Map<string, Scope>;
}

/** All state of a simulation: scopes by account and region, made when they are first asked for. */
export class Store {
  readonly #rules: ReadonlyMap<string, CollectionRules>;
  readonly #defaults: Defaults;
  readonly #accounts = new Map<string, Account>();

  constructor(rules: readonly CollectionRules[], defaults: Defaults) {
    this.#rules = new Map(rules.map((rule) => [rule.model.name, rule]));
    this.#defaults = defaults;
  }

  scope(account: string, region: string): Scope {
    const { regions } = this.#account(account);
    let scope = regions.get(region);
    if (!scope) {
      scope = this.createScope(account, region, ORDINARY);
      regions.set(region, scope);
    }
    return scope;
  }

  /** An empty scope that nobody sees until it is `put`. */
  createScope(account: string, region: string, surroundings: Surroundings): Scope {
    const collections = new Map([...this.#rules].map(([name, rules]) => [name, new Collection(rules)]));
    return { account, region, collections, surroundings, switches: new Map() };
  }

  /** Puts a scope in the place of the one with its account and region. */
  put(scope: Scope): void {
    this.#account(scope.account).regions.set(scope.region, scope);
  }

  /** Scopes of a selection, by account and then region in the order they were made. */
  select({ account, region }: Selection): Scope[] {
    const accounts = account === undefined ? [...this.#accounts.values()] : [this.#accounts.get(account)];
    return accounts
      .flatMap((each) => (each ? [...each.regions.values()] : []))
      .filter((scope) => region === undefined || scope.region === region);
  }

  /** Forgets scopes; with a whole account its switches as well. */
  remove({ account, region }: Selection): void {
    const names = account === undefined ? [...this.#accounts.keys()] : [account];
    for (const name of names) {
      if (region === undefined) this.#accounts.delete(name);
      else this.#accounts.get(name)?.regions.delete(region);
    }
  }

  isOn({ name, isAccountWide }: SwitchModel, scope: Scope): boolean {
    return this.#switchesOf(scope, isAccountWide).get(name) ?? !this.#defaults.closedService;
  }

  /** True for a switch that was turned, on or off, since the account was new. */
  isTurned({ name, isAccountWide }: SwitchModel, scope: Scope): boolean {
    return this.#switchesOf(scope, isAccountWide).has(name);
  }

  turn({ name, isAccountWide }: SwitchModel, scope: Scope, isOn: boolean): void {
    this.#switchesOf(scope, isAccountWide).set(name, isOn);
  }

  /** How many items a collection of a scope may hold; undefined without a quota. */
  quota({ name, quota }: CollectionModel, { surroundings }: Scope): number | undefined {
    if (Object.hasOwn(surroundings.quotas, name)) return surroundings.quotas[name];
    return quota === undefined ? undefined : (this.#defaults.quota ?? quota);
  }

  #account(name: string): Account {
    let account = this.#accounts.get(name);
    if (!account) {
      account = { switches: new Map(), regions: new Map() };
      this.#accounts.set(name, account);
    }
    return account;
  }

  #switchesOf(scope: Scope, isAccountWide: boolean): Map<string, boolean> {
    return isAccountWide ? this.#account(scope.account).switches : scope.switches;
  }
}
