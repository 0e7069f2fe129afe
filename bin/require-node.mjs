// Runs on whatever Node the machine has, so it must stay plain JavaScript of old syntax.
// npm scripts put node_modules/.bin first on the path; there lies Node 24 where an optional dependency brings it.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `需要 Node.js 24：当前为 ${process.versions.node}。请安装 Node.js 24 后重试（Linux x64/arm64 上 npm ci 会自动带上）。\n` +
      `Node.js 24 is needed, this is ${process.versions.node}: install Node.js 24 and run the command again (npm ci brings it on Linux x64 and arm64).`,
  )
  process.exit(1)
}
