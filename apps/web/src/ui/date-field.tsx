import { lazy, Suspense, useId, useState } from 'react';
import { Field } from './field.tsx';
import './form.css';

const DateCalendar = lazy(() => import('./date-calendar.tsx').then((module) => ({ default: module.DateCalendar })));

export interface DateFieldProps {
  label: string;
  name: string;
  /** What is typed, as it is typed; the form parses it when it is sent. */
  value: string;
  onChange: (value: string) => void;
  /** Reads a date as people here write it, and gives YYYY-MM-DD or null. */
  parse: (text: string) => string | null;
  hint?: string;
  error?: string;
  isOptional?: boolean;
}

/** A date, typed or picked. Typing always works; the calendar is a second way. */
export function DateField({
  label,
  name,
  value,
  onChange,
  parse,
  hint = 'For example, 27 March 2026 or 27/3/2026',
  error,
  isOptional,
}: DateFieldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const calendarId = useId();
  const toggle = (
    <button
      type="button"
      className="date-field-button"
      aria-label={isOpen ? 'Close calendar' : 'Open calendar'}
      aria-describedby={`${name}-label`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? calendarId : undefined}
      onClick={() => setIsOpen(!isOpen)}
    >
      <CalendarSign />
    </button>
  );
  return (
    <div className="date-field">
      <Field
        label={label}
        name={name}
        value={value}
        onChange={onChange}
        hint={hint}
        error={error}
        isOptional={isOptional}
        width="short"
        trailing={toggle}
      />
      {isOpen && (
        <div id={calendarId} className="date-field-calendar">
          <Suspense fallback={<p className="muted">Loading the calendar…</p>}>
            <DateCalendar
              chosen={parse(value)}
              onChoose={(date) => {
                onChange(writeForTyping(date));
                setIsOpen(false);
                document.getElementById(name)?.focus();
              }}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** 2026-03-27 as 27/3/2026. */
function writeForTyping(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}/${month}/${year}`;
}

function CalendarSign() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
      <rect x="2.5" y="4" width="15" height="13.5" rx="1.5" />
      <path d="M2.5 8.5h15M6.5 2v4M13.5 2v4" />
    </svg>
  );
}
