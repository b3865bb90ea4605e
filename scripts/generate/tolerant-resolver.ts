import { createRequire } from 'node:module';
import { BaseResolver, type Document, type Source, YamlParseError } from '@redocly/openapi-core';
import type * as Yaml from 'yaml';

const require = createRequire(import.meta.url);

/**
 * Reads files as the linter does, and if its parser refuses one, with a parser that allows what many documents do:
 * closing a bracket on the column of the line that opened it. Throws the linter's error if both refuse.
 */
export class TolerantResolver extends BaseResolver {
  override parseDocument(source: Source, isRoot = false): Document {
    try {
      return super.parseDocument(source, isRoot);
    } catch (error) {
      if (!(error instanceof YamlParseError)) throw error;
      const { parseDocument } = require('yaml') as typeof Yaml;
      const document = parseDocument(source.body, { merge: true });
      if (document.errors.length > 0) throw error;
      return { source, parsed: document.toJS() };
    }
  }
}
