import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
const folder = process.argv[2]!; 
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((q, r) => { const p=(q.url??'/').split('?')[0]!; try { const b=readFileSync(join(folder,p)); r.writeHead(200,{'content-type':types[extname(p)]??'x'}).end(b);} catch { r.writeHead(404).end(); } });
await new Promise<void>((res) => server.listen(0, '127.0.0.1', res));
const { port } = server.address() as any;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
for (let round=0; round<4; round++) {
const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
const cdp = await page.context().newCDPSession(page);
await cdp.send('Performance.enable');
await page.goto(`http://127.0.0.1:${port}/bench.html?rows=500&columns=200`);
await page.waitForTimeout(300);
if (process.argv[3]) await page.addStyleTag({content: process.argv[3]});
await page.evaluate(()=>{location.hash='open'});
await page.waitForTimeout(800);
const get = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(m=>[m.name,m.value]));
const before = await get();
const events: any[] = [];
if ((round===3&&process.argv[4])) { cdp.on('Tracing.dataCollected', (e:any)=>events.push(...e.value)); await cdp.send('Tracing.start',{ transferMode:'ReportEvents', traceConfig:{includedCategories:['devtools.timeline','disabled-by-default-devtools.timeline','blink','cc']}} as any); }
const gaps = await page.evaluate(async () => {
  const g = document.querySelector('.recording-grid') as HTMLElement; const t:number[]=[];
  for (let f=0; f<=120; f++) { t.push(await new Promise<number>(r=>requestAnimationFrame(r))); g.scrollTop+=60; g.scrollLeft+=20; }
  return t.slice(1).map((x,i)=>x-t[i]!);
});
const after = await get();
const d=(n:string)=>(((after[n]??0)-(before[n]??0))/120*1000).toFixed(2);
gaps.sort((a,b)=>a-b);
console.log('p50',gaps[60]!.toFixed(1),'p95',gaps[114]!.toFixed(1),'max',gaps[119]!.toFixed(1),'task',d('TaskDuration'),'script',d('ScriptDuration'),'layout',d('LayoutDuration'),'style',d('RecalcStyleDuration'), 'layouts', (after.LayoutCount!-before.LayoutCount!)/120, 'styles', (after.RecalcStyleCount!-before.RecalcStyleCount!)/120);
if ((round===3&&process.argv[4])) { const done=new Promise(r=>cdp.once('Tracing.tracingComplete',r)); await cdp.send('Tracing.end'); await done;
 const sum=new Map<string,{n:number,d:number}>(); const main=events.filter(e=>e.ph==='X');
 const threads=new Map<string,string>(); for (const e of events) if(e.name==='thread_name') threads.set(`${e.pid}:${e.tid}`, e.args.name);
 for (const e of main) { const k=`${threads.get(`${e.pid}:${e.tid}`)??'?'} | ${e.name}`; const s=sum.get(k)??{n:0,d:0}; s.n++; s.d+=e.dur/1000; sum.set(k,s);} 
 for (const [k,v] of [...sum].sort((a,b)=>b[1].d-a[1].d).slice(0,45)) console.log(k.padEnd(70), String(v.n).padStart(6), (v.d/120).toFixed(3)); }
await page.context().close(); }
await browser.close(); server.close();
