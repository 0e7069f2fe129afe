import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Asset, assetOf, sendAsset } from './assets.ts'

/**
 * The explorer is GraphiQL, all of it served from here. The policy lets the page load and call nothing but this hub:
 * no script of another origin, none in the page itself, no connection elsewhere. Styles alone may be inline, because
 * the editor writes them while it runs.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>民政一张图</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/graphiql.css">
</head>
<body class="no-focus-outline">
<noscript>需要启用 JavaScript。 JavaScript must be on.</noscript>
<div id="root"></div>
<script src="/explorer/graphiql.js"></script>
<script src="/explorer/start.js"></script>
</body>
</html>
`

const WORKERS = { editorWorkerService: 'editor', json: 'json', graphql: 'graphql' }

/** Starts the editor; the token is pasted by its user, never part of the page. */
const START = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => '/explorer/' + (${JSON.stringify(WORKERS)})[label] + '.worker.js',
}
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  title: '民政一张图',
  endpoint: '/graphql',
  headers: '{\\n  "authorization": "Bearer "\\n}',
  defaultQuery: ${JSON.stringify(
    '# 在左下角 Headers 中粘贴令牌：{"authorization": "Bearer …"}（npm run token -- county-officer）\n# Paste a token into Headers below, then write a query here.\n\n{ __typename }\n',
  )},
})
`

export function serveExplorer(app: FastifyInstance): void {
  let assets: Promise<Map<string, Asset>> | undefined
  const page = async (_request: FastifyRequest, reply: FastifyReply) => {
    reply.header('content-security-policy', POLICY).header('x-content-type-options', 'nosniff')
    return reply.header('referrer-policy', 'no-referrer').type('text/html; charset=utf-8').send(PAGE)
  }
  app.get('/explorer', page)
  app.get('/graphql', async (request, reply) => {
    if (request.headers.accept?.includes('text/html')) return page(request, reply)
    return reply.callNotFound()
  })
  app.get<{ Params: { file: string } }>('/explorer/:file', async (request, reply) => {
    // Nine megabytes of editor: read when the first person opens the page, not at every start.
    assets ??= loadAssets()
    const asset = (await assets).get(request.params.file)
    return asset === undefined ? reply.callNotFound() : sendAsset(request, reply, asset, POLICY)
  })
}

async function loadAssets(): Promise<Map<string, Asset>> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } = (await import(
    '@graphql-yoga/render-graphiql/graphiql'
  )) as Record<string, string>
  const script = 'text/javascript; charset=utf-8'
  const texts: [string, string, string | undefined][] = [
    ['graphiql.css', 'text/css; charset=utf-8', css],
    ['graphiql.js', script, js],
    ['start.js', script, START],
    ['editor.worker.js', script, editorWorkerService],
    ['json.worker.js', script, jsonWorker],
    ['graphql.worker.js', script, graphqlWorker],
  ]
  return new Map(
    texts.map(([name, type, text]) => {
      if (text === undefined) throw new Error(`the explorer package lacks ${name}`)
      return [name, assetOf(type, Buffer.from(text))]
    }),
  )
}
