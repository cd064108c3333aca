/** What a call got wrong; stable, for programs. */
export type UsageCode =
  | "text-not-string"
  | "published-not-date"
  | "option-invalid"
  | "registry-row"
  | "pattern-invalid"
  | "score-invalid"
  | "input-not-iterable";

/**
 * Trouble in the call (never in the text): what was passed cannot be worked with.
 * The message says what to pass instead; `code` is stable.
 *
 * @example
 * ```ts
 * import { parse, UsageError } from "selon";
 * try {
 *   parse("Il pleut.", { published: "hier" });
 * } catch (error) {
 *   if (error instanceof UsageError) console.log(error.code); // "published-not-date"
 * }
 * ```
 */
export class UsageError extends TypeError {
  override readonly name: string = "UsageError";
  readonly code: UsageCode;
  constructor(code: UsageCode, message: string) {
    super(message);
    this.code = code;
  }
}
