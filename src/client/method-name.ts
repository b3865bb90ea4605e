/** The client's method for an operation: its name with a small first letter. */
export function methodName(operation: string): string {
  return operation.charAt(0).toLowerCase() + operation.slice(1);
}
