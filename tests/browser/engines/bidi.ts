import { WebSocket } from 'ws';

interface Message {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: Record<string, unknown>;
}

/** A connection by WebDriver BiDi: commands with their answers, and events. */
export async function connect(address: string, onevent: (method: string, params: Record<string, unknown>) => void) {
  const socket = new WebSocket(address);
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  socket.on('message', (data) => {
    const { id, result, error, message, method, params = {} } = JSON.parse(String(data)) as Message;
    if (method) onevent(method, params);
    const command = pending.get(id ?? -1);
    pending.delete(id ?? -1);
    if (error) command?.reject(new Error(`${error}: ${message}`));
    else command?.resolve(result);
  });
  let last = 0;
  return {
    send: <T = void>(method: string, params: object): Promise<T> =>
      new Promise((resolve, reject) => {
        pending.set(++last, { resolve: resolve as (value: unknown) => void, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    end: () => socket.close(),
  };
}
