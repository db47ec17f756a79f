import { it } from 'vitest';
import { Agent, request } from 'node:http';
import { start } from './support/start.js';
it('x', async () => {
  const running = await start();
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const one = (query: string) => new Promise<void>((res, rej) => { const r = request(`${running.url}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (a) => { a.resume(); a.on('end', res); }); r.on('error', rej); r.end(JSON.stringify({ query })); });
  for (const q of ['{ countries { code } }', '{ behaviour }', '{ nothing }']) {
    for (let i = 0; i < 500; i++) await one(q);
    const t = performance.now(); const c = process.cpuUsage();
    await Promise.all(Array.from({ length: 16 }, async () => { for (let i = 0; i < 200; i++) await one(q); }));
    const cpu = process.cpuUsage(c);
    console.log(q, Math.round(3200 / ((performance.now() - t) / 1000)), 'req/s incl. client', Math.round((cpu.user + cpu.system) / 3200), 'us cpu');
  }
  agent.destroy(); await running.close();
});
