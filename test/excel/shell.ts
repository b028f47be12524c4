/**
 * What Excel puts into the window of an add-in before office.js is loaded there. `send` carries a message to the program that answers and
 * brings back its reply; `connect` is given what takes events. Self-contained: it is sent to browsers as text, too.
 */
export function installShell(
  window: Record<string, unknown>,
  matrix: Record<string, string>,
  send: (message: unknown) => Promise<unknown>,
  connect: (raise: (message: string) => void) => void,
): void {
  const answers: Record<string, unknown> = {
    GetAppType: 1,
    GetSupportedMatrix: JSON.stringify(matrix),
    GetSettings: { Read: () => [[], []], Write: () => undefined },
  };
  const context = new Proxy({}, { get: (_target, name) => () => answers[String(name)] ?? 0 });
  window.external = {
    GetHostInfo: () => 'Excel$Win32$16.01$en-US$telemetry$$disableLogging$0',
    GetContext: () => context,
    Execute: () => undefined,
    RegisterEvent: () => undefined,
    UnregisterEvent: () => undefined,
  };
  const bridge = {
    onMessageFromHost: (_message: string) => undefined,
    sendMessageToHost(text: string) {
      const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: unknown };
      void send({ flags, message }).then((reply) =>
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: reply })),
      );
    },
  };
  window._richApiNativeBridge = bridge;
  connect((message) => bridge.onMessageFromHost(message));
}
