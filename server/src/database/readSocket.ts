import { type OnReadOpts, Socket } from 'node:net';

/** What sockets read into: as much as Node would allocate anew for every read. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * A socket that reads into memory which all such sockets share. What it emits as `data` is true only while it is emitted; whoever wants to keep
 * it makes a copy.
 */
export function readSocket(): Socket {
  const onread: OnReadOpts = {
    buffer: shared,
    callback(length) {
      socket.emit('data', shared.subarray(0, length));
      return true;
    },
  };
  // Node's types know of it only where a socket is made and connected in one.
  const socket = new Socket({ onread } as object);
  return socket;
}
