import { Client, type ClientOptions } from '../../http/client.ts';

export interface ApiOptions extends Omit<ClientOptions, 'service' | 'headers'> {
  readonly token: string;
  /** value of x-spinoco-protocol-version */
  readonly protocol: string;
  /** name and version */
  readonly userAgent: string;
}

/** The Spinoco API: a client of HTTP that knows its headers. What is sent to it is JSON. */
export class Api extends Client {
  constructor({ token, protocol, userAgent, ...options }: ApiOptions) {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-spinoco-protocol-version': protocol,
      'user-agent': userAgent,
    };
    super({ ...options, service: 'the API', headers });
  }
}
