/** Whether a path is about one meeting, agency or group, and not about a board and a year. */
export function isAboutOneThing(pathname: string): boolean {
  return /^\/(meetings|agencies|groups)\/(?!new$)[^/]+/.test(pathname);
}

/** Whether a link of the navigation leads to the part of the product that the reader is in. */
export function isWithin(pathname: string, part: string): boolean {
  return part === '/' ? pathname === '/' : pathname === part || pathname.startsWith(`${part}/`);
}
