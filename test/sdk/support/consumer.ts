import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

/** The top of the checkout, with a slash at the end. */
const root = new URL('../../../', import.meta.url).pathname;

/** The compilers that a consumer may have, by version: the packages they are installed as. The last one is that of the project. */
export const compilers = { '5.9': 'typescript-5.9', '6.0': 'typescript-6.0', '7.0': 'typescript' } as const;

/** What a compiler says of a program. */
export interface Verdict {
  readonly said: string;
  readonly errors: readonly { readonly file: string; readonly line: number; readonly column: number; readonly code: string; readonly sentence: string }[];
}

/** A folder of somebody who has installed the SDK, with nothing else of ours; removed after the file's last test. */
export function consumer() {
  mkdirSync(`${root}node_modules/.cache`, { recursive: true });
  const folder = mkdtempSync(`${root}node_modules/.cache/jejaring-consumer-`);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const installed = `${folder}/node_modules/@jejaring/sdk`;
  const run = (compiler: string, args: readonly string[]) =>
    promisify(execFile)(process.execPath, [`${root}node_modules/${compiler}/bin/tsc`, ...args], { cwd: folder, maxBuffer: 2 ** 26 }).then(
      ({ stdout }) => stdout,
      (fault: { stdout: string }) => fault.stdout,
    );

  writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
  cpSync(`${root}sdk/package.json`, `${installed}/package.json`);
  cpSync(`${root}sdk/dist`, `${installed}/dist`, { recursive: true });

  return {
    folder,
    /** Takes a program in, as if the SDK were installed beside it. */
    write(file: string, text: string): string {
      const path = `${folder}/${file}`;
      writeFileSync(
        path,
        text.replaceAll(/'(?:\.\.\/)+sdk\/src\/(query\/)?index\.js'/g, (_, query) => `'@jejaring/sdk${query ? '/query' : ''}'`),
      );
      return path;
    },
    /** Compiles files strictly, with their declarations. */
    async compile(version: keyof typeof compilers, files: readonly string[], ...options: string[]): Promise<Verdict> {
      const target = { target: 'ES2022', module: 'NodeNext', declaration: true, outDir: `out-${version}`, rootDir: '.' };
      const project = `${version}-${files.join()}.json`;
      writeFileSync(`${folder}/${project}`, JSON.stringify({ compilerOptions: { ...target, strict: true, types: [] }, files }));
      const said = await run(compilers[version], ['-p', project, '--pretty', 'false', ...options]);
      const errors = [...said.matchAll(/^(\S+)\((\d+),(\d+)\): error (TS\d+): (.*(?:\n {2}.*)*)/gm)];
      return { said, errors: errors.map(([, file, line, column, code, sentence]) => ({ file, line: Number(line), column: Number(column), code, sentence })) };
    },
  };
}
