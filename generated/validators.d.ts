// Generated from openapi/ by npm run generate. Do not edit.
import type { paths } from './types.js';

/** One way in which a value breaks its schema. */
export interface ValidationError {
  /** Where in the value (JSON Pointer). */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** The violated JSON Schema keyword. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
}

/** True if the value keeps the schema; else `errors` lists every place where it does not. */
export interface Validator<Value = unknown> {
  (data: unknown): data is Value;
  errors?: readonly ValidationError[] | null;
}

/** The validators of one operation. */
export interface OperationValidators<Operation, Status extends string | number> {
  /** Over `{ query, path, header, cookie, body }`, as far as the operation has them; header names in lower case. */
  readonly request: Validator<RequestOf<Operation>>;
  /** Cross-parameter rules over the object of all query values, in the order of the operation table. */
  readonly rules: readonly Validator[];
  /** Over the body, by declared status; a body that is no JSON passes. */
  readonly responses: { readonly [Code in Status]: Validator<BodyOf<At<At<Operation, 'responses'>, Code>>> };
}

type At<Type, Key> = Key extends keyof Type ? Type[Key] : unknown;

type StructuredType =
  | `${string}/json${string}`
  | `${string}+json${string}`
  | `application/x-www-form-urlencoded${string}`
  | `${string}/*`;

type BodyOf<Message> = Message extends { content: infer Content }
  ? [keyof Content & StructuredType] extends [never]
    ? unknown
    : Content[keyof Content & StructuredType]
  : unknown;

type RequestOf<Operation> = (Operation extends { parameters: infer Parameters } ? Omit<Parameters, 'header'> : unknown) &
  (Operation extends { requestBody: infer Body }
    ? { readonly body: BodyOf<Body> }
    : Operation extends { requestBody?: infer Body }
      ? { readonly body?: BodyOf<NonNullable<Body>> }
      : unknown);

/** Validators of `CreateFlowLog`. */
export declare const CreateFlowLog: OperationValidators<At<At<paths, "/CreateFlowLog">, "post">, 200 | 400 | "default">;

/** Validators of `DescribeFlowLogs`. */
export declare const DescribeFlowLogs: OperationValidators<At<At<paths, "/DescribeFlowLogs">, "post">, 200 | 400 | "default">;

/** Validators of `DeleteFlowLog`. */
export declare const DeleteFlowLog: OperationValidators<At<At<paths, "/DeleteFlowLog">, "post">, 200 | 400 | "default">;

/** Validators of `ActiveFlowLog`. */
export declare const ActiveFlowLog: OperationValidators<At<At<paths, "/ActiveFlowLog">, "post">, 200 | 400 | "default">;

/** Validators of `DeactiveFlowLog`. */
export declare const DeactiveFlowLog: OperationValidators<At<At<paths, "/DeactiveFlowLog">, "post">, 200 | 400 | "default">;

/** Validators of `ModifyFlowLogAttribute`. */
export declare const ModifyFlowLogAttribute: OperationValidators<At<At<paths, "/ModifyFlowLogAttribute">, "post">, 200 | 400 | "default">;

/** Validators of `OpenFlowLogService`. */
export declare const OpenFlowLogService: OperationValidators<At<At<paths, "/OpenFlowLogService">, "post">, 200 | 400 | "default">;

/** Validators of `GetFlowLogServiceStatus`. */
export declare const GetFlowLogServiceStatus: OperationValidators<At<At<paths, "/GetFlowLogServiceStatus">, "post">, 200 | "default">;

/** Validators of `TagResources`. */
export declare const TagResources: OperationValidators<At<At<paths, "/TagResources">, "post">, 200 | 400 | 403 | "default">;

/** Validators of `UnTagResources`. */
export declare const UnTagResources: OperationValidators<At<At<paths, "/UnTagResources">, "post">, 200 | 400 | 403 | "default">;

/** Validators of `ListTagResources`. */
export declare const ListTagResources: OperationValidators<At<At<paths, "/ListTagResources">, "post">, 200 | 400 | 403 | "default">;

/** Validators of `MoveResourceGroup`. */
export declare const MoveResourceGroup: OperationValidators<At<At<paths, "/MoveResourceGroup">, "post">, 200 | 400 | 404 | "default">;

/** The validators of all operations, by operationId. */
export declare const validators: {
  readonly CreateFlowLog: typeof CreateFlowLog;
  readonly DescribeFlowLogs: typeof DescribeFlowLogs;
  readonly DeleteFlowLog: typeof DeleteFlowLog;
  readonly ActiveFlowLog: typeof ActiveFlowLog;
  readonly DeactiveFlowLog: typeof DeactiveFlowLog;
  readonly ModifyFlowLogAttribute: typeof ModifyFlowLogAttribute;
  readonly OpenFlowLogService: typeof OpenFlowLogService;
  readonly GetFlowLogServiceStatus: typeof GetFlowLogServiceStatus;
  readonly TagResources: typeof TagResources;
  readonly UnTagResources: typeof UnTagResources;
  readonly ListTagResources: typeof ListTagResources;
  readonly MoveResourceGroup: typeof MoveResourceGroup;
};
