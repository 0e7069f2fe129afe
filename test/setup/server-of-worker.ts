/**
 * TEST_DATABASE_URL may name several servers, separated by commas: each worker of the test run has one to itself, because
 * a feed shows nothing newer than the oldest transaction of its whole server.
 */
const servers = process.env.TEST_DATABASE_URL?.split(',') ?? []
const worker = Number(process.env.VITEST_POOL_ID ?? '1')
if (servers.length > 1) process.env.TEST_DATABASE_URL = servers[(worker - 1) % servers.length]
