import { useEffect } from 'react';

const product = 'Quorate';
let pageTitle = '';
let formsInError = 0;

function write(): void {
  const title = pageTitle ? `${pageTitle} – ${product}` : product;
  document.title = formsInError > 0 ? `Error: ${title}` : title;
}

/** "Meetings – Quorate", with "Error: " before it while a form on the page has errors. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    pageTitle = title;
    write();
  }, [title]);
}

export function useErrorInTitle(): void {
  useEffect(() => {
    formsInError += 1;
    write();
    return () => {
      formsInError -= 1;
      write();
    };
  }, []);
}
