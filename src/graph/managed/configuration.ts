/** neo4j.conf: the same for every start; the port alone is given on the command line. */
export const configuration = `# Written at each start: changes made here are lost.
server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.tls_level=DISABLED
server.http.enabled=false
server.https.enabled=false

dbms.usage_report.enabled=false
server.bolt.telemetry.enabled=false
db.logs.query.enabled=OFF

dbms.security.allow_csv_import_from_file_urls=false
db.transaction.timeout=15s
db.transaction.monitor.check.interval=250ms
db.lock.acquisition.timeout=5s
db.memory.transaction.max=256m
db.transaction.concurrent.maximum=200

server.memory.pagecache.size=64m
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=64m size
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
