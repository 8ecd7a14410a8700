import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
// args: rounds, then pairs name=folder|css
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const rounds=Number(process.argv[2]);
const variants=process.argv.slice(3).map(a=>{const [n,rest]=[a.slice(0,a.indexOf('=')),a.slice(a.indexOf('=')+1)]; const [folder,css]=[rest.split('|')[0]!,rest.split('|')[1]??'']; return {n,folder,css};});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
const out=new Map<string,any[]>();
for (let round=0; round<rounds; round++) for (const v of variants) {
const server = createServer((q, r) => { const p=(q.url??'/').split('?')[0]!; try { const b=readFileSync(join(v.folder,p)); r.writeHead(200,{'content-type':types[extname(p)]??'x'}).end(b);} catch { r.writeHead(404).end(); } });
await new Promise<void>((res) => server.listen(0, '127.0.0.1', res));
const { port } = server.address() as any;
const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
const cdp = await page.context().newCDPSession(page);
await cdp.send('Performance.enable');
await page.goto(`http://127.0.0.1:${port}/bench.html?rows=500&columns=200`);
if (v.css) await page.addStyleTag({content: v.css});
await page.waitForTimeout(200);
await page.evaluate(()=>{location.hash='open'});
await page.waitForTimeout(500);
const get = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(m=>[m.name,m.value]));
const before = await get();
const gaps = await page.evaluate(async () => {
  const g = document.querySelector('.recording-grid') as HTMLElement; const t:number[]=[];
  for (let f=0; f<=120; f++) { t.push(await new Promise<number>(r=>requestAnimationFrame(r))); g.scrollTop+=60; g.scrollLeft+=20; }
  return t.slice(1).map((x,i)=>x-t[i]!);
});
const after = await get();
const d=(n:string)=>(((after[n]??0)-(before[n]??0))/120*1000);
gaps.sort((a,b)=>a-b);
(out.get(v.n)??out.set(v.n,[]).get(v.n)!).push([d('TaskDuration'),d('ScriptDuration'),d('LayoutDuration'),d('RecalcStyleDuration'),gaps[114]!,gaps[119]!]);
await page.context().close(); server.close(); }
await browser.close();
console.log('variant'.padEnd(26),'min/med task | script | layout | style | p95 | max');
for (const [n,rows] of out) { const col=(i:number)=>{const c=rows.map(r=>r[i]).sort((a,b)=>a-b); return `${c[0].toFixed(1)}/${c[Math.floor(c.length/2)].toFixed(1)}`.padStart(10);}; console.log(n.padEnd(26),[0,1,2,3,4,5].map(col).join(' ')); }
