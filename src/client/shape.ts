import type { CallError, WaitError } from './errors.js';
import type { CallOptions } from './options.js';
import type { Pager } from './pager.js';
import type { CallResult } from './result.js';
import type { WaitOptions } from './waiter.js';

/** An operation in the generated types. */
export interface OperationShape {
  readonly path: string;
  readonly operation: { readonly parameters: { readonly query?: unknown }; readonly responses: unknown };
  /** Its error codes and those of the gateway. */
  readonly code: string;
}

/** A waiter in the generated types; `found` says whether the resource is there in the end. */
export interface WaiterShape {
  readonly shape: OperationShape;
  readonly identity: string;
  readonly items: readonly string[];
  readonly status: string;
  readonly found: boolean;
}

/** A pager in the generated types. */
export interface PagerShape {
  readonly shape: OperationShape;
  readonly items: readonly string[];
}

/** The generated types of a contract. */
export interface ContractShape {
  readonly region: { readonly parameter: string; readonly known: string };
  readonly operations: object;
  readonly waiters: object;
  readonly pagers: object;
}

/** A value to send: read-only things will do, and `undefined` wherever a member may be left out. */
export type Input<Value> = Value extends readonly (infer Item)[]
  ? readonly Input<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Sent<Value, Name> }
    : Value;

type Sent<Value, Name extends keyof Value> =
  Record<never, never> extends Pick<Value, Name> ? Input<Value[Name]> | undefined : Input<Value[Name]>;

type RawQuery<Shape extends OperationShape> = NonNullable<Shape['operation']['parameters']['query']>;

type Optional<Value, Name> = Omit<Value, Name & keyof Value> & Partial<Pick<Value, Name & keyof Value>>;

/** The parameters of an operation; the region may be left to the client. */
export type QueryOf<Shape extends OperationShape, Region extends string> = Input<
  Optional<RawQuery<Shape>, Region>
>;

type BodyOf<Response> = Response extends { readonly content: infer Content }
  ? Content[keyof Content]
  : undefined;

type Member<Value, Name> = Name extends keyof Value ? Value[Name] : never;

/** The data of a successful call. */
export type DataOf<Shape extends OperationShape> = BodyOf<
  Member<Shape['operation']['responses'], 200 | 201 | 202 | '2XX'>
>;

/** The errors of a call. */
export type ErrorOf<Shape extends OperationShape> = CallError<
  Shape['code'],
  Omit<BodyOf<Member<Shape['operation']['responses'], 'default'>>, 'Code'>
>;

/** What a call of an operation resolves to. */
export type ResultOf<Shape extends OperationShape> = Promise<CallResult<DataOf<Shape>, ErrorOf<Shape>>>;

/** A call as a method; the parameters may be left out when none is required. */
export type Method<Shape extends OperationShape, Region extends string> =
  Record<never, never> extends QueryOf<Shape, Region>
    ? (query?: QueryOf<Shape, Region>, options?: CallOptions) => ResultOf<Shape>
    : (query: QueryOf<Shape, Region>, options?: CallOptions) => ResultOf<Shape>;

type Init<Query> = CallOptions &
  (Record<never, never> extends Query
    ? { readonly params?: { readonly query?: Query | undefined } | undefined }
    : { readonly params: { readonly query: Query } });

type Args<Query> =
  Record<never, never> extends Query ? [init?: Init<Query> | undefined] : [init: Init<Query>];

type Shapes<Operations> = Extract<Operations[keyof Operations], OperationShape>;

/** A call as openapi-fetch writes it: `POST('/Operation', { params: { query } })`. */
export type PostMethod<Contract extends ContractShape> = <
  Path extends Shapes<Contract['operations']>['path'],
>(
  path: Path,
  ...args: Args<
    QueryOf<Extract<Shapes<Contract['operations']>, { path: Path }>, Contract['region']['parameter']>
  >
) => ResultOf<Extract<Shapes<Contract['operations']>, { path: Path }>>;

/** The element type of a list inside an answer. */
export type ItemAt<Data, Path> = Path extends readonly [infer Name, ...infer Rest]
  ? ItemAt<NonNullable<Member<Data, Name>>, Rest>
  : Data extends readonly (infer Item)[]
    ? Item
    : never;

type Known<Text extends string> = Text | (string & Record<never, never>);

/** A wait as a method. */
export type WaitMethod<Shape extends WaiterShape, Region extends string> = (
  query: Required<
    Pick<QueryOf<Shape['shape'], Region>, Shape['identity'] & keyof QueryOf<Shape['shape'], Region>>
  > &
    Pick<QueryOf<Shape['shape'], Region>, Region & keyof QueryOf<Shape['shape'], Region>>,
  options?: WaitOptions<ItemAt<DataOf<Shape['shape']>, Shape['items']>, Known<Shape['status']>>,
) => Promise<
  CallResult<
    Found<ItemAt<DataOf<Shape['shape']>, Shape['items']>, Shape['found']>,
    | (ErrorOf<Shape['shape']> & { readonly lastStatus?: Known<Shape['status']> | undefined })
    | WaitError<Known<Shape['status']>>
  >
>;

type Found<Item, Is> = Is extends true ? Item : undefined;

/** A list as a method. */
export type PageMethod<Shape extends PagerShape, Region extends string> = (
  query?: QueryOf<Shape['shape'], Region>,
  options?: CallOptions,
) => Pager<ItemAt<DataOf<Shape['shape']>, Shape['items']>, DataOf<Shape['shape']>>;

/** A client with a method per operation, waiter and list of a contract. */
export type ContractClient<Contract extends ContractShape> = {
  readonly POST: PostMethod<Contract>;
} & Methods<Contract['operations'], Contract['region']['parameter']> &
  Waits<Contract['waiters'], Contract['region']['parameter']> &
  Pages<Contract['pagers'], Contract['region']['parameter']>;

type Methods<Shapes, Region extends string> = {
  readonly [Name in keyof Shapes]: Shapes[Name] extends OperationShape ? Method<Shapes[Name], Region> : never;
};

type Waits<Shapes, Region extends string> = {
  readonly [Name in keyof Shapes]: Shapes[Name] extends WaiterShape
    ? WaitMethod<Shapes[Name], Region>
    : never;
};

type Pages<Shapes, Region extends string> = {
  readonly [Name in keyof Shapes]: Shapes[Name] extends PagerShape ? PageMethod<Shapes[Name], Region> : never;
};
