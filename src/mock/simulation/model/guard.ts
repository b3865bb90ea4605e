import type { Place, SwitchModel } from './collection.js';

/** Values that a place of another item, or a parameter, must have one of. */
export type Choice = readonly unknown[];

/** What a failed guard answers; `message` where a code comes with several. */
export interface Refusal {
  readonly code: string;
  readonly message: string | undefined;
}

/** What must hold before a request changes anything. */
export type Guard = Refusal &
  (
    | { readonly guard: 'switch-on'; readonly resource: SwitchModel }
    | { readonly guard: 'switch-off'; readonly resource: SwitchModel }
    | { readonly guard: 'exists' }
    | { readonly guard: 'type'; readonly parameter: string }
    | { readonly guard: 'field-not'; readonly place: Place; readonly values: Choice }
    | { readonly guard: 'status'; readonly statuses: ReadonlySet<string> }
    | {
        readonly guard: 'no-other';
        readonly same: readonly { readonly place: Place; readonly parameter: string }[];
        readonly where: readonly { readonly place: Place; readonly values: Choice }[];
        readonly unless: readonly { readonly parameter: string; readonly values: Choice }[];
      }
    | { readonly guard: 'quota' }
    | { readonly guard: 'available'; readonly parameters: readonly string[] }
    | {
        readonly guard: 'feature';
        readonly name: string;
        readonly parameter: string;
        readonly unless: Choice;
      }
    | { readonly guard: 'tag-quota'; readonly parameter: string }
    | { readonly guard: 'any-of'; readonly parameters: readonly string[] }
  );
