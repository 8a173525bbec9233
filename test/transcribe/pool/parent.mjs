// Starts an engine child with one job, tells its process id, and does nothing more: to be killed.
import { spawn } from 'node:child_process';

const [script, job] = process.argv.slice(2);
const child = spawn(process.execPath, [script], { stdio: ['pipe', 'ignore', 'ignore', 'ipc'] });
child.once('message', () => {
  child.send(JSON.parse(job), () => process.send(child.pid));
});
