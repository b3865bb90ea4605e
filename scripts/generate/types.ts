import { createRequire } from 'node:module';
import type * as OpenapiTypescript from 'openapi-typescript';
import { bannerComment, type Origin } from './banner.js';
import { breakCycles } from './cycles.js';
import { nameInnerSchemas } from './inner-schemas.js';

type Bundle = OpenapiTypescript.OpenAPI3;
type Context = OpenapiTypescript.GlobalContext;

/** Imported, the compiler it brings would be searched for its exports first, which takes half a second. */
const { astToString, resolveRef, scanDiscriminators, transformSchema } = createRequire(import.meta.url)(
  'openapi-typescript',
) as typeof OpenapiTypescript;

/**
 * `types.ts` by openapi-typescript. The bundle is linted already, so its transform is called without the lint and
 * bundle pass (and the lint configuration of the working directory) that its front door would add. It works on a
 * copy, in which every schema that is referenced has a name and none contains itself.
 */
export function generateTypes(bundle: Readonly<Record<string, unknown>>, origin: Origin): string {
  const document = nameInnerSchemas(breakCycles(structuredClone(bundle))) as unknown as Bundle;
  const options = { silent: true };
  const context: Omit<Context, 'redoc'> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document, options),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
    resolve: <T>($ref: string) => resolveRef<T>(document, $ref, { silent: true }),
  };
  const nodes = transformSchema(document, context as Context);
  return `${bannerComment(origin)}${astToString(nodes, { fileName: 'types.ts' })}`;
}
