"""Who talks to people: the command line, the server, watching, reviewing, Spark."""
