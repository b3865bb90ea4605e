import type { ContractTables } from '../../src/contract/index.js';
import { bannerComment, type Origin } from './banner.js';
import { identifiersFor } from './identifiers.js';
import { commentText, propertyKey, text } from './literal.js';

/** Names that `validators.js` uses itself, or that its helpers may use. */
const internal =
  /^(__|require_|(validate|func|formats|pattern|values|wrapper)\d+$|note$|compilePattern$|validators$)/;

/** The exported constant of each operation's validators, by operationId. */
export function operationNames(ids: readonly string[]): Map<string, string> {
  return identifiersFor(ids, (name) => internal.test(name));
}

/** `validators.d.ts`: the types of `validators.js`; a validator narrows its argument to the type in `types.ts`. */
export function generateValidatorsDeclaration({ operations }: ContractTables, origin: Origin): string {
  const names = operationNames(Object.keys(operations));
  const constants = Object.values(operations).map(({ id, method, path, responses }) => {
    const statuses = responses.map((status) => (/^[1-9]\d*$/.test(status) ? status : text(status)));
    const operation = `At<At<paths, ${text(path)}>, ${text(method)}>`;
    return `/** Validators of \`${commentText(id)}\`. */
export declare const ${names.get(id)}: OperationValidators<${operation}, ${statuses.join(' | ') || 'never'}>;`;
  });
  const members = [...names].map(([id, name]) => `  readonly ${propertyKey(id)}: typeof ${name};\n`);
  return `${bannerComment(origin)}${preamble}
${constants.join('\n\n')}

/** The validators of all operations, by operationId. */
export declare const validators: {\n${members.join('')}};
`;
}

const preamble = `import type { paths } from './types.js';

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

/** True if the value keeps the schema; else \`errors\` lists every place where it does not. */
export interface Validator<Value = unknown> {
  (data: unknown): data is Value;
  errors?: readonly ValidationError[] | null;
}

/** The validators of one operation. */
export interface OperationValidators<Operation, Status extends string | number> {
  /** Over \`{ query, path, header, cookie, body }\`, as far as the operation has them; header names in lower case. */
  readonly request: Validator<RequestOf<Operation>>;
  /** Cross-parameter rules over the object of all query values, in the order of the operation table. */
  readonly rules: readonly Validator[];
  /** Over the body, by declared status; a body that is no JSON passes. */
  readonly responses: { readonly [Code in Status]: Validator<BodyOf<At<At<Operation, 'responses'>, Code>>> };
}

type At<Type, Key> = Key extends keyof Type ? Type[Key] : unknown;

type StructuredType =
  | \`\${string}/json\${string}\`
  | \`\${string}+json\${string}\`
  | \`application/x-www-form-urlencoded\${string}\`
  | \`\${string}/*\`;

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
`;
