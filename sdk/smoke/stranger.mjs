import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program to its end. Resolves with its exit code and all it said, whatever the code is. */
export const run = (program, args, cwd) =>
  new Promise((resolve) => {
    execFile(program, args, { cwd, timeout: 120_000, shell: process.platform === 'win32' }, (fault, stdout, stderr) =>
      resolve({ code: fault ? (fault.code ?? 1) : 0, stdout, said: stdout + stderr }),
    );
  });

/** What `tsc --init` sets today, so that examples compile where people paste them; only that declarations of libraries are checked too. */
const options = {
  target: 'ES2022',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  moduleDetection: 'force',
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
  types: [],
  outDir: 'out',
  rootDir: '.',
};

/**
 * A project of somebody else in an empty folder, with the packed SDK installed and nothing more.
 * @throws {Error} when packing or installing fails
 */
export async function makeStranger(root) {
  const folder = await mkdtemp(join(tmpdir(), 'jejaring-sdk-'));
  const must = async (program, args, cwd) => {
    const { code, stdout, said } = await run(program, args, cwd);
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said}`);
    return stdout;
  };

  await must('npm', ['run', 'build'], join(root, 'sdk'));
  const [packed] = JSON.parse(await must('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], join(root, 'sdk')));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  await must('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], folder);
  // Programs of Node: the few globals they use, so that nothing of ours is needed to compile them.
  await writeFile(join(folder, 'node.d.ts'), 'declare const process: { argv: string[]; exitCode?: number };\n');

  return {
    folder,
    /** The packed SDK. */
    packed: join(folder, packed.filename),
    /** Paths of the files in the package. */
    files: packed.files.map(({ path }) => path),
    /** Takes a file of ours into the project. */
    take: (path, name) => cp(join(root, path), join(folder, name)),
    write: (name, text) => writeFile(join(folder, name), text),
    read: (name) => readFile(join(folder, name), 'utf8'),
    /** Compiles these files with the compiler of this repository. */
    async compile(files, module = 'NodeNext') {
      const moduleResolution = module === 'NodeNext' ? 'NodeNext' : 'Bundler';
      const project = { compilerOptions: { ...options, module, moduleResolution, noEmit: module !== 'NodeNext' }, files: ['node.d.ts', ...files] };
      // Not tsconfig.json, which other runtimes would read while it is being written.
      await writeFile(join(folder, 'project.json'), JSON.stringify(project));
      return run(join(root, 'node_modules/.bin/tsc'), ['-p', 'project.json', '--pretty', 'false'], folder);
    },
    node: (file, ...args) => run(process.execPath, [file, ...args], folder),
    leave: () => rm(folder, { recursive: true, force: true }),
  };
}
