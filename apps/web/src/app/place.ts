/** Whether a path is about one meeting, agency or group, and not about a board and a year. */
export function isAboutOneThing(pathname: string): boolean {
  return /^\/(meetings|agencies|groups)\/(?!new$)[^/]+/.test(pathname);
}

/** Whether a link of the navigation leads to the part of the product that the reader is in. */
export function isWithin(pathname: string, part: string): boolean {
  // Groups have no part of their own: their seats are reached from the agencies that owe them.
  const within = pathname.replace(/^\/groups\//, '/agencies/');
  return part === '/' ? within === '/' : within === part || within.startsWith(`${part}/`);
}
