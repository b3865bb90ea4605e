import { astToString, resolveRef, scanDiscriminators, transformSchema } from 'openapi-typescript';
import { bannerComment, type Origin } from './banner.js';

type Bundle = Parameters<typeof transformSchema>[0];
type Context = Parameters<typeof transformSchema>[1];

/**
 * `types.ts` by openapi-typescript. The bundle is linted already, so its transform is called without the lint and
 * bundle pass (and the lint configuration of the working directory) that its front door would add. It works on a
 * copy, as it writes discriminator values into the schemas.
 */
export function generateTypes(bundle: Readonly<Record<string, unknown>>, origin: Origin): string {
  const document = structuredClone(bundle) as unknown as Bundle;
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
