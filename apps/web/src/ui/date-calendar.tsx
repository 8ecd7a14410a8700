import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/dates/styles.layer.css';
import { DatePicker } from '@mantine/dates';

/** The month view of a date field, loaded when it is first opened. */
export function DateCalendar({ chosen, onChoose }: { chosen: string | null; onChoose: (date: string) => void }) {
  return (
    <DatePicker
      size="sm"
      firstDayOfWeek={1}
      hideOutsideDates
      // The kit writes weekends in red, which is too dark on a dark page and says nothing here.
      weekendDays={[]}
      value={chosen}
      defaultDate={chosen ?? undefined}
      onChange={(date) => date && onChoose(date)}
      ariaLabels={{
        nextMonth: 'Next month',
        previousMonth: 'Previous month',
        nextYear: 'Next year',
        previousYear: 'Previous year',
        nextDecade: 'Next decade',
        previousDecade: 'Previous decade',
      }}
    />
  );
}
