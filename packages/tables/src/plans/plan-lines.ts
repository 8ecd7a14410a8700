const namesSection =
  /^(?:(?:strategic|business plan|key|board|sub|development|cross[- ]cutting|improvement) )*(?:priorit(?:y|ies)|objectives?|themes?|strands?|aims?|goals?|outcomes?|work ?streams?|areas?|sections?|parts?|domains?|standards?|recommendations?|ambitions?|enablers?|phases?|chapters?|findings?|principles?|challenges?|tier|year)(?: areas?| themes?| no\.?| number)? ?(?:\d|[a-h]\b|[ivx]{1,4}\b|one\b|two\b|three\b|four\b|five\b|six\b|[:–—-]\s?\S)/i;

/** "Priority 1: Neglect", "Objective 2": words that head a part of a plan. */
export function namesPlanSection(text: string): boolean {
  return text.length <= 300 && namesSection.test(text.replace(/^[^\p{L}\d]+/u, ''));
}

export function isContinued(text: string): boolean {
  return /\bcont(?:inue[ds]|'?d|\.)?(?:\)|$)/i.test(text);
}
