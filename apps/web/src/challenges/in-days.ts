/** "1 day", "12 days" */
export const inDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;
