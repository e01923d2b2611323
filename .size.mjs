import {build} from 'esbuild'; import {minify} from 'terser'; import zlib from 'node:zlib';
for (const e of process.argv.slice(2)) {
 const r=await build({entryPoints:[e],bundle:true,format:'esm',write:false,target:'es2022',external:['lit','@lit/*']});
 const m=await minify(r.outputFiles[0].text,{ecma:2020,module:true,toplevel:true,compress:{passes:3,unsafe_arrows:true},mangle:{properties:{regex:/^#/}},format:{comments:false}});
 console.log(e,m.code.length,zlib.brotliCompressSync(m.code).length); if(process.env.SHOW) console.log(m.code)
}
