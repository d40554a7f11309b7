# example: path=bin/agents.sh job
log_action() {
  sqlite3 agents.db "INSERT INTO actions (agent, deed) VALUES ('$1', '$2')"
}
log_action shop start
