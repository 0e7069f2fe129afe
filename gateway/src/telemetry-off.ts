/**
 * Imported before the packages of the vendor: the stock gateway reports home every hour, and asks the cloud where it
 * runs, unless this is set before it is built. Nothing of this hub may connect to anything but its own parts.
 */
process.env.APOLLO_TELEMETRY_DISABLED = 'true'
delete process.env.APOLLO_KEY
delete process.env.APOLLO_GRAPH_REF
