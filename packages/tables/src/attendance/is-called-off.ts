const calledOff = /(?<![a-z])(?:cancel\w*|postponed|no meeting|not held|did not take place|holiday|stood down|called off)(?![a-z])/i;

export function isCalledOff(text: string): boolean {
  return text.length <= 80 && calledOff.test(text);
}
