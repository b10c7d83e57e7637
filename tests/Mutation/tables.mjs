// Tries mutants of what is written down once and read when the program starts: the rows of the gate, and the codes of refusals.
// The runner that tries all others keeps one process and never reads them again. Here every mutant is built into one copy of the
// clone, and each gets a test process of its own.
//   node tests/Mutation/tables.mjs FOLDER       FOLDER is made anew
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const copy = process.argv[2];
if (!copy) throw new Error('Usage: node tests/Mutation/tables.mjs FOLDER');

const files = [
  'Gate/Matrix/GateRow.cs', 'Sharing/SharingRefusals.cs', 'Sharing/Outside/OutsideRefusals.cs', 'Sharing/Joint/JointRefusals.cs', 'Disclosures/Requests/OwnRequestRefusals.cs',
];
const mutants = [];

rmSync(copy, { recursive: true, force: true });
for (const file of run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split('\0').filter(Boolean)) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(root, file), join(copy, file), { force: true });
}

for (const file of files) {
  const path = join(copy, 'src/Server', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(public static readonly (\S+) (\w+) = )(.+);$/gm, (line, head, type, name, kept) => {
    const changed = [...new Set(changesOf(kept, type))].map(text => `(${mutants.push({ file, name, text })}, () => ${text})`);
    return changed.length === 0 ? line : `${head}Kernel.Tried.Of<${type}>(() => ${kept}, ${changed.join(', ')});`;
  }));
}

writeFileSync(join(copy, 'src/Server/Kernel/Tried.cs'), `
namespace ConsoleSupport.Meetings.Server.Kernel;
internal static class Tried
{
    public static T Of<T>(Func<T> kept, params (int Number, Func<T> Changed)[] all)
    {
        foreach (var one in all) if (Environment.GetEnvironmentVariable("MEETINGS_MUTANT") == $"{one.Number}") return one.Changed();
        return kept();
    }
}
`);

run('dotnet', ['build', 'tests/Mutation', '--verbosity', 'quiet', '--tl:off'], copy, { RunAnalyzers: 'false' });
if (await fails(0)) throw new Error('The tests fail without any change.');

const survivors = [];
const waiting = mutants.map((mutant, index) => ({ ...mutant, number: index + 1 }));
await Promise.all([1, 2].map(async () => {
  for (let one = waiting.shift(); one; one = waiting.shift()) if (!await fails(one.number)) survivors.push(one);
}));

for (const file of files) {
  const of = list => list.filter(mutant => mutant.file === file).length;
  console.log(`${file}: ${of(mutants) - of(survivors)} of ${of(mutants)} killed`);
}

for (const one of survivors.sort((one, other) => one.number - other.number)) console.log(`Survived: ${one.file} ${one.name}: ${one.text}`);

/** One word emptied, one yes turned into a no, one kind into another, one name taken out of a list. */
function* changesOf(text, type) {
  for (const [found, at] of all(text, /"[^"]+"/g)) yield put(text, at, found, '""');
  for (const [found, at] of all(text, /\b(true|false)\b/g)) yield put(text, at, found, found === 'true' ? 'false' : 'true');
  for (const [found, at] of all(text, /RefusalKind\.\w+/g)) yield put(text, at, found, found.endsWith('Incomplete') ? 'RefusalKind.WrongState' : 'RefusalKind.Incomplete');
  if (type === 'Refusal') return;
  for (const [found, at] of all(text, /, [A-Z]\w+(?=[,)\]]| })/g)) yield put(text, at, found, '');
  for (const [found, at] of all(text, /(?<=[[{] ?)[A-Z]\w+, /g)) yield put(text, at, found, '');
}

function all(text, pattern) { return [...text.matchAll(pattern)].map(match => [match[0], match.index]); }

function put(text, at, old, changed) { return text.slice(0, at) + changed + text.slice(at + old.length); }

function fails(number) {
  return new Promise(done => spawn('dotnet', ['bin/Debug/net10.0/ConsoleSupport.Meetings.UnitTests.dll', '-noLogo', '-stopOnFail'], {
    cwd: join(copy, 'tests/Mutation'), stdio: 'ignore', env: { ...process.env, MEETINGS_MUTANT: `${number}` },
  }).on('close', code => done(code !== 0)));
}

function run(program, args, cwd, env = {}) {
  const ran = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } });
  if (ran.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}
