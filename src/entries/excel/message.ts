/** In per cent of the window. */
const SIZE = { height: 24, width: 32 };

/**
 * Says a sentence to the user from a command of the ribbon, which has no window: in a small one of its own. (The pane cannot be opened from there;
 * that takes a runtime shared with it, which Office 2021 has not.) Ends when the window is closed: Excel closes it when the command ends.
 */
export function show(sentence: string): Promise<void> {
  const address = new URL(`message.html#${encodeURIComponent(sentence)}`, location.href).href;
  return new Promise((done) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return done();
      value.addEventHandler(Office.EventType.DialogEventReceived, () => done());
    });
  });
}
