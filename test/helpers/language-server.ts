import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SERVER = join(
  import.meta.dirname,
  "..",
  "..",
  "node_modules",
  "yaml-language-server",
  "bin",
  "yaml-language-server",
);
const SETTINGS = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    format: { enable: false },
  },
  http: {},
  "[yaml]": {},
};

type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: unknown };
type Position = { line: number; character: number };
export type Diagnostic = { message: string; range: { start: Position; end: Position } };

/** The real yaml-language-server, spoken to over its standard streams as an editor does (Language Server Protocol). */
export class LanguageServer {
  readonly #process: ChildProcess = spawn(process.execPath, [SERVER, "--stdio"], { stdio: "pipe" });
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #diagnostics = new Map<string, (found: Diagnostic[]) => void>();
  #rest = Buffer.alloc(0);
  #next = 1;

  constructor() {
    this.#process.stdout?.on("data", (data: Buffer) => this.#read(data));
  }

  async start(folder: string): Promise<void> {
    const rootUri = pathToFileURL(folder).href;
    const capabilities = {
      textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } },
      workspace: { configuration: true },
    };
    await this.#ask("initialize", { processId: process.pid, rootUri, capabilities, workspaceFolders: null });
    this.#send({ method: "initialized", params: {} });
    this.#send({ method: "workspace/didChangeConfiguration", params: { settings: SETTINGS } });
  }

  /** Opens a text as that file. @returns what the server underlines in it. */
  open(path: string, text: string): Promise<Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    const found = new Promise<Diagnostic[]>((resolve) => this.#diagnostics.set(uri, resolve));
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
    return found;
  }

  async complete(path: string, position: Position): Promise<{ label: string; documentation?: unknown }[]> {
    const { result } = await this.#at("textDocument/completion", path, position);
    return (result as { items: { label: string }[] }).items;
  }

  async hover(path: string, position: Position): Promise<string> {
    const { result } = await this.#at("textDocument/hover", path, position);
    return (result as { contents: { value: string } } | null)?.contents.value ?? "";
  }

  stop(): void {
    this.#process.kill();
  }

  #at(method: string, path: string, position: Position): Promise<Message> {
    return this.#ask(method, { textDocument: { uri: pathToFileURL(path).href }, position });
  }

  #ask(method: string, params: unknown): Promise<Message> {
    const id = this.#next++;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    for (;;) {
      const head = this.#rest.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(this.#rest.subarray(0, head).toString())?.[1]);
      if (head === -1 || this.#rest.length < head + 4 + length) return;
      const message = JSON.parse(this.#rest.subarray(head + 4, head + 4 + length).toString()) as Message;
      this.#rest = this.#rest.subarray(head + 4 + length);
      this.#hear(message);
    }
  }

  #hear({ id, method, params, ...rest }: Message): void {
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      this.#diagnostics.get(uri)?.(diagnostics);
    } else if (method === "workspace/configuration" && id !== undefined) {
      const { items } = params as { items: { section: string }[] };
      const result = items.map(({ section }) => (SETTINGS as Record<string, unknown>)[section] ?? null);
      this.#send({ id, result });
    } else if (method !== undefined && id !== undefined) this.#send({ id, result: null });
    else if (id !== undefined) this.#waiting.get(id)?.(rest);
  }
}
