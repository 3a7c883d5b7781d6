// node typst.js IN.typ OUT.pdf FONTS [WARM]: with WARM, compiles so many times more with an empty cache and prints the median in ms
const fs = require('fs');
const path = require('path');
const {NodeCompiler} = require('@myriaddreamin/typst-ts-node-compiler');

const [input, out, fonts, warm] = process.argv.slice(2);
const file = path.resolve(input);
const compiler = NodeCompiler.create({workspace: path.dirname(file), fontArgs: [{fontPaths: [fonts]}]});
fs.writeFileSync(out, compiler.pdf({mainFilePath: file}));

if (warm) {
  const times = [];
  for (let i = 0; i < Number(warm); i++) {
    compiler.evictCache(0);
    const before = process.cpuUsage();
    compiler.pdf({mainFilePath: file});
    const used = process.cpuUsage(before);
    times.push((used.user + used.system) / 1000);
  }
  times.sort((a, b) => a - b);
  console.log(times[times.length >> 1].toFixed(1));
}
