"""The programs for users: the command line, the server, watching, reviewing, Spark."""
