/** The name of a file to download, from what is in it: "neglect-plan-progress-2017-18". */
export function fileNameOf(...parts: readonly string[]): string {
  return parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
