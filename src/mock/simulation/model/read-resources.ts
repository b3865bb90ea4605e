import { wireTypeOf } from '../../../contract/index.js';
import type { WireType } from '../../../wire/index.js';
import type { JsonObject } from '../../document/follow-ref.js';
import { asObject } from '../../document/follow-ref.js';
import type { CollectionModel, Place, StatusModel, SwitchModel, TagsModel } from './collection.js';
import type { Declared } from './declared.js';
import { typeAt } from './reply.js';

const ACCOUNT = 'account';
const REGION = 'region';

/** True for a resource that is a switch of the account rather than a collection. */
export function isSwitch(declared: Declared): boolean {
  return declared.member('kind').isPresent;
}

/** Reads a switch. @throws DeclarationError */
export function readSwitch(name: string, declared: Declared): SwitchModel {
  declared.member('kind').oneOf(['switch']);
  return {
    name,
    field: declared.member('field').text(),
    isAccountWide: !readScope(declared.member('scope')).includes(REGION),
  };
}

/** Reads a collection. @throws DeclarationError */
export function readCollection(name: string, declared: Declared, document: JsonObject): CollectionModel {
  const schema = declared.member('schema');
  const fields = itemFields(schema, document);
  const known = (place: Declared): string[] => {
    const path = place.path();
    return typeAt(fields, path) ? path : place.refuse(`must be a field of ${schema.text()}`);
  };
  const knownField = (place: Declared): string => known(place)[0] ?? '';
  if (!readScope(declared.member('scope')).includes(REGION)) {
    declared.member('scope').refuse('of a collection must be account and region');
  }
  const identity = declared.member('identity');
  const createdAt = declared.member('createdAt');
  const quota = declared.member('quota');
  return {
    name,
    schema: schema.text(),
    properties: Object.keys(fields),
    identity: {
      field: knownField(identity.member('field')),
      prefix: identity.member('prefix').text(),
      length: identity.member('length').count(),
    },
    typeNames: declared.member('typeNames').texts(),
    createdAt: createdAt.isPresent ? knownField(createdAt) : undefined,
    places: new Map(
      declared
        .member('fields')
        .members()
        .map(([key, place]) => [key, known(place)]),
    ),
    initial: readInitial(declared.member('initial'), fields),
    status: readStatus(declared.member('status'), knownField),
    quota: quota.isPresent ? quota.member('limit').count() : undefined,
    tags: readTags(declared.member('tags'), fields, known),
  };
}

function itemFields(schema: Declared, document: JsonObject): Readonly<Record<string, WireType>> {
  const schemas = asObject(asObject(document.components).schemas);
  const name = schema.text();
  const type = Object.hasOwn(schemas, name) ? wireTypeOf(document, schemas[name]) : undefined;
  return type?.kind === 'object' ? type.properties : schema.refuse('must name a component schema of objects');
}

function readScope(scope: Declared): string[] {
  const parts = scope.items().map((part) => part.oneOf([ACCOUNT, REGION]));
  return parts.includes(ACCOUNT) ? parts : scope.refuse('must list account');
}

function readInitial(initial: Declared, fields: Readonly<Record<string, WireType>>): JsonObject {
  for (const [name, value] of initial.members()) {
    if (!Object.hasOwn(fields, name)) value.refuse('is no field of the resource');
  }
  return asObject(initial.value);
}

function readStatus(status: Declared, knownField: (place: Declared) => string): StatusModel {
  const values = status.member('values').members();
  const absent = status.member('absent').text();
  if (values.some(([name]) => name === absent)) status.member('absent').refuse('must be no status of values');
  const pick = (isTransient: boolean) =>
    new Set(
      values.flatMap(([name, value]) => (value.member('transient').flag() === isTransient ? [name] : [])),
    );
  return { field: knownField(status.member('field')), absent, transient: pick(true), stable: pick(false) };
}

function readTags(
  tags: Declared,
  fields: Readonly<Record<string, WireType>>,
  known: (place: Declared) => Place,
): TagsModel | undefined {
  if (!tags.isPresent) return undefined;
  const place = known(tags.member('field'));
  const type = typeAt(fields, place);
  const halves =
    type?.kind === 'array' && type.items.kind === 'object' ? Object.keys(type.items.properties) : [];
  const [key, value, ...others] = halves;
  if (key === undefined || value === undefined || others.length > 0) {
    return tags.member('field').refuse('must hold a list of objects with a key and a value');
  }
  return { place, limit: tags.member('limit').count(), key, value };
}
