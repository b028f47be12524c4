/** Somebody types into a field. The one that waits on the marked cell of a sheet holds nothing yet. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  (target instanceof HTMLTextAreaElement && !target.classList.contains('nr-resting'));
