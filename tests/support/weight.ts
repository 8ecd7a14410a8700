import { get, type IncomingMessage } from 'node:http';

export interface Asset {
  path: string;
  encoding: string | undefined;
  cacheControl: string | undefined;
  /** Bytes as they travel. */
  bytes: number;
}

/** One file as a browser that takes gzip gets it: nothing is decoded, so the bytes are those that travel. */
export function fetchGzipped(url: string): Promise<Asset> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer: IncomingMessage) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => {
        const { 'content-encoding': encoding, 'cache-control': cacheControl } = answer.headers;
        resolve({ path: new URL(url).pathname, encoding, cacheControl, bytes });
      });
    }).on('error', reject);
  });
}
