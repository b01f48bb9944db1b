import type { BrowserContext, Request } from "@playwright/test";

/**
 * Hears all that a journey's pages say and ask for. A reader who opens a page should meet no message,
 * no error and no other host, so every journey ends by looking here (see journey.ts).
 */
export class Watch {
  readonly #requests: Request[] = [];
  readonly #failures: string[] = [];
  readonly #messages: string[] = [];
  #expected: readonly RegExp[] = [];

  constructor(context: BrowserContext) {
    context.on("request", (request) => this.#requests.push(request));
    context.on("requestfailed", (request) => {
      this.#failures.push(`${request.url()}: ${request.failure()?.errorText ?? "failed"}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.#failures.push(`${response.url()}: ${response.status()}`);
    });
    context.on("console", (message) => this.#messages.push(`${message.type()}: ${message.text()}`));
    context.on("weberror", (error) => this.#messages.push(`error: ${error.error().message}`));
  }

  /** For journeys that break something on purpose: the browser itself reports that on the console. */
  expect(...patterns: readonly RegExp[]): void {
    this.#expected = [...this.#expected, ...patterns];
  }

  /** What was said on the console and thrown, apart from what was expected. */
  messages(): string[] {
    return this.#messages.filter((message) => !this.#expected.some((pattern) => pattern.test(message)));
  }

  /** Requests that failed or were refused. */
  failures(): string[] {
    return [...this.#failures];
  }

  /**
   * Paths asked for since the watch began or was last emptied, by the beginning of their path. Chromium
   * looks up its icon anew with every change of the address: that is none of the page's doing.
   */
  asked(prefix = "/"): string[] {
    return this.#paths(this.#requests).filter(
      (path) => path.startsWith(prefix) && !path.includes("/favicon"),
    );
  }

  /** Documents asked for: a page that is shown by the program itself is none. */
  documents(): string[] {
    return this.#paths(this.#requests.filter((request) => request.isNavigationRequest()));
  }

  /** Hosts other than this machine. */
  foreignHosts(): string[] {
    const hosts = this.#requests.map((request) => new URL(request.url()));
    return hosts
      .filter(({ hostname, protocol }) => /^https?:/.test(protocol) && hostname !== "localhost")
      .map(String);
  }

  /** Forgets what was asked for until now. */
  empty(): void {
    this.#requests.length = 0;
  }

  #paths(requests: readonly Request[]): string[] {
    return requests.map((request) => new URL(request.url()).pathname);
  }
}
