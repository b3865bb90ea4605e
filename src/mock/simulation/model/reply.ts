import { type Operation, wireTypeOf } from '../../../contract/index.js';
import type { WireType } from '../../../wire/index.js';
import { asObject, followRef, type JsonObject } from '../../document/follow-ref.js';
import type { Place } from './collection.js';

type Fields = Readonly<Record<string, WireType>>;

/** The success answer of an operation: the shapes of its fields, and the values of those that never change. */
export interface ReplyModel {
  readonly fields: Fields;
  readonly constants: JsonObject;
}

/** Every answer has one and the mock fills it in. */
const REQUEST_ID = 'RequestId';
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/;
const SCALARS = new Set(['string', 'number', 'boolean']);

/**
 * Reads the success answer of an operation. A field that `isOpen` is left to the effect; any other scalar field has
 * the one value its schema allows, else that of the operation's first success example.
 */
export function readReply(
  document: JsonObject,
  operation: Operation,
  isOpen: (field: string) => boolean,
): ReplyModel {
  const media = findSuccess(document, operation);
  const type = wireTypeOf(document, media.schema);
  const fields: Fields = type.kind === 'object' ? type.properties : {};
  const schemas = asObject(followRef(document, media.schema).properties);
  const [first] = Object.values(asObject(media.examples));
  const example = asObject(followRef(document, first).value);
  const constants: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = name === REQUEST_ID ? '' : (onlyValue(document, schemas[name]) ?? example[name]);
    if (!isOpen(name) && SCALARS.has(typeof value)) constants[name] = value;
  }
  return { fields, constants };
}

/** The shape of a place inside an answer; undefined where there is none. */
export function typeAt(fields: Fields, place: Place): WireType | undefined {
  return place.reduce<WireType | undefined>(
    (type, name) =>
      type?.kind === 'object' && Object.hasOwn(type.properties, name) ? type.properties[name] : undefined,
    { kind: 'object', properties: fields },
  );
}

/** A value as an answer's field wants it: numbers and booleans become text where the contract says string. */
export function toFieldValue(type: WireType | undefined, value: unknown): unknown {
  return type?.kind === 'string' && SCALARS.has(typeof value) ? String(value) : value;
}

function findSuccess(document: JsonObject, { path, method }: Operation): JsonObject {
  const operation = asObject(followRef(document, asObject(document.paths)[path])[method]);
  const responses = Object.entries(asObject(operation.responses));
  const [, response] = responses.find(([status]) => status.startsWith('2')) ?? [];
  const content = Object.entries(asObject(followRef(document, response).content));
  const [, media] = content.find(([type]) => JSON_TYPE.test(type)) ?? [];
  return asObject(media);
}

function onlyValue(document: JsonObject, schema: unknown): unknown {
  const { const: value, enum: values } = followRef(document, schema);
  return value ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
}
