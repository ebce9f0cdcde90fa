/**
 * The record of a refusal: the portal refused an upload that the API had accepted, so its receipt is no baseline any
 * more (README.md, Receipts).
 *
 * @param receipt its name
 * @returns the message of the tag: a line for people, a blank line, trailers
 */
export function formatRejection(receipt: string, toolVersion: string): string {
  return `Rejected ${receipt}\n\nReceipt: ${receipt}\nTool-Version: ${toolVersion}\n`;
}

/** Whether a tag's message rejects this receipt. */
export function rejects(message: string | undefined, receipt: string): boolean {
  return message?.split('\n').includes(`Receipt: ${receipt}`) ?? false;
}
