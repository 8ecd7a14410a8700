/** How messages name an action: "‘Taxi-driver training’", or "the action" while it has no title. */
export function actionName(title: string): string {
  return title.trim() === '' ? 'the action' : `‘${title.trim()}’`;
}
