/**
 * The outcome type that Prism's components return: fp-ts's `Either` as the plain data it is.
 * https://gcanti.github.io/fp-ts/modules/Either.ts.html
 */
export type Either<Left, Right> =
  | { readonly _tag: 'Left'; readonly left: Left }
  | { readonly _tag: 'Right'; readonly right: Right };

/** A failed outcome. */
export function left<Left>(value: Left): Either<Left, never> {
  return { _tag: 'Left', left: value };
}

/** A good outcome. */
export function right<Right>(value: Right): Either<never, Right> {
  return { _tag: 'Right', right: value };
}
