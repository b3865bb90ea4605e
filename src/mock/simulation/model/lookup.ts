import type { ContractTables, Operation } from '../../../contract/index.js';
import type { CollectionModel, Place, SwitchModel } from './collection.js';
import type { Declared } from './declared.js';

/** The resources of a contract by name. */
export interface Resources {
  readonly collections: ReadonlyMap<string, CollectionModel>;
  readonly switches: ReadonlyMap<string, SwitchModel>;
}

/** Finds what an operation's extensions name; each finder throws DeclarationError for a name that means nothing. */
export class Lookup {
  readonly operation: Operation;
  readonly #tables: ContractTables;
  readonly #resources: Resources;

  constructor(operation: Operation, tables: ContractTables, resources: Resources) {
    this.operation = operation;
    this.#tables = tables;
    this.#resources = resources;
  }

  /** True for the parameter that names the region, which tells where an item is and not what it is. */
  isRegion(name: string): boolean {
    return this.#tables.rpc?.regionParameter === name;
  }

  collection(declared: Declared): CollectionModel {
    const found = this.#resources.collections.get(declared.text());
    return found ?? declared.refuse('must name a collection of x-resources');
  }

  switch(declared: Declared): SwitchModel {
    const found = this.#resources.switches.get(declared.text());
    return found ?? declared.refuse('must name a switch of x-resources');
  }

  parameter(declared: Declared, name = declared.text()): string {
    if (this.hasParameter(name)) return name;
    return declared.refuse(`names ${name}, which is no parameter of ${this.operation.id}`);
  }

  hasParameter(name: string): boolean {
    return this.operation.parameters.some((parameter) => parameter.name === name);
  }

  /** Parameters of the operation, as `parameter` checks them; at least one. */
  parameters(declared: Declared): string[] {
    const names = declared.items().map((item) => this.parameter(item));
    return names.length > 0 ? names : declared.refuse('must list at least one parameter');
  }

  /** Where a collection keeps a field, named in full or by the name of its parameter. */
  place(collection: CollectionModel, declared: Declared, path: Place = declared.path()): Place {
    const [first = '', ...others] = path;
    const place = others.length > 0 ? path : placeOf(collection, first);
    return place ?? declared.refuse(`names ${path.join('.')}, which is no field of ${collection.name}`);
  }

  /** An error code that the operation documents, its own or one that any call may get. */
  code(declared: Declared): string {
    const code = declared.text();
    const isKnown = [this.operation.errors, this.#tables.gatewayErrors].some((table) =>
      Object.hasOwn(table, code),
    );
    return isKnown ? code : declared.refuse(`${code} is no error code of ${this.operation.id}`);
  }
}

/** Where a collection keeps what a parameter of this name sends; undefined if nowhere. */
export function placeOf(collection: CollectionModel, name: string): Place | undefined {
  return collection.places.get(name) ?? (collection.properties.includes(name) ? [name] : undefined);
}
